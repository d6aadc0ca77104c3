package vn.danvankheo.steps.sending;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.registration.Answering;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

@DatabaseTest
class SendingTests {

	@Autowired
	private ListableBeanFactory beans;

	private StoryWorld world;

	private StoryModels models;

	@Autowired
	private Lists lists;

	@Autowired
	private Drafting drafting;

	@Autowired
	private Sending sending;

	@Autowired
	private Answering answering;

	@Autowired
	private Participations participations;

	@Autowired
	private Batches batches;

	@Autowired
	private Remarks remarks;

	private Actor officer;

	private RegistrationId list;

	@BeforeEach
	void begin() {
		settle(3);
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	private void settle(int daysLeft) {
		this.world = StoryWorld.owingThree(this.beans, daysLeft);
		this.models = new StoryModels(this.world);
		this.officer = this.world.login("phuong1");
		this.list = this.lists.begin(this.officer, this.world.ward().id(), this.world.round().id());
	}

	private ParticipationId draft(String name) {
		return this.drafting.begin(this.officer, this.list, Draft.of(this.models.stated(name)));
	}

	private Batch send(String reason, ParticipationId... models) {
		BatchId id = this.sending.send(this.officer, this.list, new SendOrder(Set.of(models), reason, null));
		return this.batches.findByIdAndCommittee(id, this.world.committee()).orElseThrow();
	}

	private Participation read(ParticipationId id) {
		return this.participations.findById(id).orElseThrow();
	}

	@Test
	void a_list_is_begun_once_for_a_unit_and_a_round() {
		assertThat(this.lists.begin(this.officer, this.world.ward().id(), this.world.round().id()))
			.isEqualTo(this.list);
	}

	@Test
	void a_full_list_is_sent_in_one_batch_and_fulfils_the_duty() {
		Batch batch = send(null, draft("Một"), draft("Hai"), draft("Ba"));

		assertThat(batch.reference()).isEqualTo("ĐK-%d-P01-1".formatted(this.world.campaign().year()));
		assertThat(batch.items()).hasSize(3);
		assertThat(batch.daysLate()).isZero();
		assertThat(this.world.duty().open()).isFalse();
	}

	@Test
	void a_second_batch_takes_the_next_number_and_fills_what_was_missing() {
		send("Đang vận động thêm.", draft("Một"), draft("Hai"));

		Batch second = send(null, draft("Ba"));

		assertThat(second.reference()).endsWith("-P01-2");
		assertThat(second.shortfallReason()).isNull();
		assertThat(this.world.duty().missing()).isZero();
	}

	@Test
	void a_list_short_of_its_quota_needs_a_reason() {
		ParticipationId one = draft("Một");

		refused("registration.shortfallReasonMissing", () -> send(" ", one));
		assertThat(read(one).stage()).isEqualTo(Stage.DRAFT);
	}

	@Test
	void a_list_short_of_its_quota_stays_open() {
		Batch batch = send("Đang vận động thêm.", draft("Một"), draft("Hai"));

		assertThat(batch.stillMissing()).isEqualTo(1);
		assertThat(this.world.duty().open()).isTrue();
		assertThat(this.world.duty().missing()).isEqualTo(1);
		assertThat(this.world.duty().shortfallReason()).isEqualTo("Đang vận động thêm.");
	}

	@Test
	void a_model_without_its_end_is_not_sent_and_neither_are_the_others() {
		ParticipationId whole = draft("Một");
		ParticipationId lacking = this.drafting.begin(this.officer, this.list,
				Draft.of(this.models.withoutEnd("Thiếu ngày")));

		refused("registration.notReady", () -> send("Lý do.", whole, lacking));
		assertThat(List.of(read(whole).stage(), read(lacking).stage())).containsOnly(Stage.DRAFT);
	}

	@Test
	void sending_the_day_after_the_due_day_is_late_by_a_day() {
		settle(-1);
		ParticipationId one = draft("Một");

		Batch batch = send("Muộn.", one);

		assertThat(batch.daysLate()).isEqualTo(1);
	}

	@Test
	void nothing_is_written_or_sent_after_the_lock() {
		settle(-9);

		refused("round.locked", () -> draft("Muộn quá"));
	}

	@Test
	void what_was_sent_is_not_sent_again_nor_changed() {
		ParticipationId one = draft("Một");
		send("Lý do.", one);

		refused("participation.cannotBecome.SUBMITTED", () -> send("Lý do.", one));
		refused("participation.sent.SUBMITTED",
				() -> this.drafting.revise(this.officer, one, read(one).version(), this.models.stated("Khác")));
	}

	@Test
	void withdrawing_and_writing_anew_does_not_evade_the_quota() {
		ParticipationId one = draft("Một");
		send(null, one, draft("Hai"), draft("Ba"));

		this.drafting.withdraw(this.officer, one, null);

		assertThat(this.world.duty().open()).isTrue();
		assertThat(this.world.duty().missing()).isEqualTo(1);
		draft("Một lần nữa");
		assertThat(this.world.duty().missing()).isEqualTo(1);
	}

	@Test
	void what_was_returned_and_is_sent_anew_is_not_late_again() {
		settle(-1);
		ParticipationId one = draft("Một");
		assertThat(send("Lý do.", one).daysLate()).isEqualTo(1);
		this.world.within(() -> {
			Participation model = read(one);
			model.returnToUnit(this.models.move("danvan"));
			return model.id();
		});

		assertThat(send("Lý do.", one).daysLate()).isZero();
		assertThat(send("Lý do.", draft("Hai")).daysLate()).isEqualTo(1);
	}

	@Test
	void what_is_taken_back_does_not_count_until_it_is_sent_again() {
		ParticipationId one = draft("Một");
		send(null, one, draft("Hai"), draft("Ba"));

		this.drafting.takeBack(this.officer, one);

		assertThat(read(one).stage()).isEqualTo(Stage.DRAFT);
		assertThat(this.world.duty().open()).isTrue();
		assertThat(this.world.duty().missing()).isEqualTo(1);
		this.drafting.revise(this.officer, one, read(one).version(), this.models.stated("Một, sửa"));
		send(null, one);
		assertThat(this.world.duty().missing()).isZero();
		assertThat(this.world.duty().open()).isFalse();
	}

	@Test
	void a_returned_model_is_sent_again_only_when_each_remark_is_answered() {
		ParticipationId one = draft("Một");
		send("Lý do.", one);
		Remark remark = this.world.within(() -> {
			Participation model = read(one);
			Move move = this.models.move("danvan");
			model.returnToUnit(move);
			return this.remarks.save(new Remark(model, 1, Fact.ADDRESS, "Ghi rõ khu phố.", null, move));
		});

		refused("registration.remarksOpen", () -> send("Lý do.", one));
		refused("remark.reasonMissing", () -> this.answering.answer(this.officer, one, remark.id(), false, ""));
		this.answering.answer(this.officer, one, remark.id(), true, "");

		Batch second = send("Lý do.", one);
		assertThat(second.items()).singleElement().satisfies((item) -> assertThat(item.resent()).isTrue());
	}

	@Test
	void another_units_list_and_drafts_do_not_exist() {
		ParticipationId one = draft("Một");
		Actor other = this.world.login("tanthanh");

		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.drafting.withdraw(other, one, null));
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.sending.send(other, this.list, new SendOrder(Set.of(one), "Lý do.", null)));
		Actor office = this.world.login("danvan");
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.sending.send(office, this.list, new SendOrder(Set.of(one), "Lý do.", "Điện thoại")));
	}

	@Test
	void the_office_enters_and_sends_on_behalf_and_the_unit_confirms() {
		Actor office = this.world.login("danvan");
		Fact.Stated stated = this.models.stated("Nhập thay");
		refused("registration.sourceMissing", () -> this.drafting.begin(office, this.list, Draft.of(stated)));

		ParticipationId id = this.drafting.begin(office, this.list, new Draft(stated, null, "Điện thoại 20/3"));
		BatchId sent = this.sending.send(office, this.list,
				new SendOrder(Set.of(id), "Gửi trước qua điện thoại.", "Điện thoại 20/3"));

		assertThat(this.batches.findById(sent).orElseThrow().entrySource()).isEqualTo("Điện thoại 20/3");
		assertThat(read(id).awaitsConfirmation()).isTrue();
		this.drafting.confirm(this.world.login("phuong1"), id);
		assertThat(read(id).awaitsConfirmation()).isFalse();
	}

	@Test
	void two_people_who_send_the_same_models_at_once_send_one_batch() throws Exception {
		ParticipationId[] models = { draft("Một"), draft("Hai"), draft("Ba") };
		CyclicBarrier start = new CyclicBarrier(2);
		Callable<Boolean> attempt = () -> {
			this.world.login("phuong1");
			start.await();
			try {
				send(null, models);
				return true;
			}
			catch (Refused alreadySent) {
				return false;
			}
		};
		ExecutorService people = Executors.newFixedThreadPool(2);

		List<Future<Boolean>> attempts = people.invokeAll(List.of(attempt, attempt));
		people.shutdown();

		assertThat(List.of(attempts.get(0).get(), attempts.get(1).get())).containsExactlyInAnyOrder(true, false);
		assertThat(this.batches.findByRegistrationOrderByNumber(this.list)).hasSize(1);
	}

}
