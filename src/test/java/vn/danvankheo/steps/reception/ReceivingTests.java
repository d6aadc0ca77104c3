package vn.danvankheo.steps.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.registration.Answering;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationDuty;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** What the office does with what units sent. */
@DatabaseTest
class ReceivingTests {

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
	private Receiving receiving;

	@Autowired
	private Returning returning;

	@Autowired
	private BulkReceiving bulk;

	@Autowired
	private Reviews reviews;

	@Autowired
	private Participations participations;

	@Autowired
	private Remarks remarks;

	private RegistrationId list;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.models = new StoryModels(this.world);
		this.list = this.lists.begin(officer(), this.world.ward().id(), this.world.round().id());
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	private Actor officer() {
		return this.world.login("phuong1");
	}

	private Actor office() {
		return this.world.login("danvan");
	}

	private ParticipationId draft(String name) {
		return this.drafting.begin(officer(), this.list, Draft.of(this.models.stated(name)));
	}

	private List<ParticipationId> sent(String... names) {
		List<ParticipationId> ids = new ArrayList<>();
		for (String name : names) {
			ids.add(draft(name));
		}
		this.sending.send(officer(), this.list, new SendOrder(Set.copyOf(ids), "Đang làm tiếp", null));
		return ids;
	}

	private Participation read(ParticipationId id) {
		return this.participations.findById(id).orElseThrow();
	}

	private RegistrationDuty duty() {
		return this.world.duty();
	}

	private ReturnOrder order(Map<Fact, String> remarks) {
		return new ReturnOrder(remarks, this.world.today().plusDays(4));
	}

	@Test
	void a_model_is_received_once_however_often_it_is_asked() {
		ParticipationId model = sent("Một", "Hai", "Ba").get(0);
		assertThat(this.receiving.receive(office(), model, read(model).version())).isTrue();
		assertThat(this.receiving.receive(office(), model, null)).isFalse();
		assertThat(read(model).stage()).isEqualTo(Stage.RECEIVED);
		assertThat(duty().missing()).isZero();
	}

	@Test
	void a_model_that_changed_since_it_was_read_is_not_received() {
		ParticipationId model = sent("Một", "Hai", "Ba").get(0);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.receiving.receive(office(), model, -1L));
	}

	@Test
	void only_the_office_receives_and_never_what_is_a_draft_to_it() {
		ParticipationId draft = draft("Nháp");
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.receiving.receive(office(), draft, null));
		ParticipationId model = sent("Một").get(0);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.receiving.receive(officer(), model, null));
	}

	@Test
	void nobody_receives_or_returns_what_his_own_unit_registered() {
		ParticipationId model = sent("Một").get(0);
		Actor torn = new Actor(this.world.actor("danvan").account(), this.world.committee(), "Chuyên viên",
				Set.of(new HeldRole(Role.STANDING_OFFICE, null), new HeldRole(Role.UNIT_HEAD, this.world.ward().id())));
		office();
		refused("reception.ownUnit", () -> this.receiving.receive(torn, model, null));
		refused("reception.ownUnit",
				() -> this.returning.giveBack(torn, model, null, order(Map.of(Fact.NAME, "Ngắn hơn"))));
	}

	@Test
	void returning_touches_one_model_and_opens_the_duty_again() {
		List<ParticipationId> models = sent("Một", "Hai", "Ba");
		assertThat(duty().open()).isFalse();
		this.returning.giveBack(office(), models.get(1), null,
				order(Map.of(Fact.ADDRESS, "Ghi rõ số nhà", Fact.CONTENT, "Nêu số hộ tham gia")));
		assertThat(models.stream().map((id) -> read(id).stage())).containsExactly(Stage.SUBMITTED, Stage.RETURNED,
				Stage.SUBMITTED);
		assertThat(this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(models.get(1)))
			.extracting(Remark::fact, Remark::text, Remark::state)
			.containsExactlyInAnyOrder(tuple(Fact.ADDRESS, "Ghi rõ số nhà", Remark.State.OPEN),
					tuple(Fact.CONTENT, "Nêu số hộ tham gia", Remark.State.OPEN));
		assertThat(duty().missing()).isEqualTo(1);
		assertThat(duty().open()).isTrue();
	}

	@Test
	void a_return_needs_a_remark_and_a_day_to_come() {
		ParticipationId model = sent("Một").get(0);
		LocalDate yesterday = this.world.today().minusDays(1);
		refused("return.noRemarks", () -> this.returning.giveBack(office(), model, null, order(Map.of())));
		refused("return.answerByPast", () -> this.returning.giveBack(office(), model, null,
				new ReturnOrder(Map.of(Fact.NAME, "Ngắn hơn"), yesterday)));
		assertThat(read(model).stage()).isEqualTo(Stage.SUBMITTED);
	}

	@Test
	void after_re_sending_the_office_sees_what_changed_beside_each_remark() {
		ParticipationId model = returned();
		Review review = this.reviews.of(read(model));
		assertThat(review.resent()).isTrue();
		assertThat(review.left()).isEqualTo(1);
		assertThat(review.remarks())
			.extracting(Review.Point::fact, Review.Point::state, Review.Point::answer,
					(point) -> (point.change() != null) ? point.change().before() + " → " + point.change().after()
							: null)
			.containsExactlyInAnyOrder(
					tuple(Fact.ADDRESS, Remark.State.ADDRESSED, null, "Ấp 3, đường Bờ Kênh → Số 12, khu phố 2"),
					tuple(Fact.CONTENT, Remark.State.NOT_ADDRESSED, "Nội dung đã đủ", null));
		assertThat(review.others()).extracting(Review.Change::label, Review.Change::before, Review.Change::after)
			.containsExactly(tuple("Chủ mô hình", "Tổ dân vận khu phố 2", "Tổ dân vận"));
	}

	@Test
	void what_the_unit_left_is_closed_or_raised_again_before_receiving() {
		ParticipationId model = returned();
		refused("reception.remarksLeft", () -> this.receiving.receive(office(), model, null));
		Remark left = this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model)
			.stream()
			.filter((remark) -> remark.state() == Remark.State.NOT_ADDRESSED)
			.findFirst()
			.orElseThrow();
		assertThat(this.receiving.close(office(), left.id())).isEqualTo(model);
		assertThat(this.receiving.receive(office(), model, null)).isTrue();
		assertThat(this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model)).extracting(Remark::state)
			.containsOnly(Remark.State.CLOSED);
	}

	@Test
	void raising_again_leaves_only_the_new_remarks_open() {
		ParticipationId model = returned();
		this.returning.giveBack(office(), model, null, order(Map.of(Fact.CONTENT, "Vẫn thiếu số hộ")));
		Review review = this.reviews.of(read(model));
		assertThat(review.resent()).isFalse();
		assertThat(review.remarks()).extracting(Review.Point::text).containsExactly("Vẫn thiếu số hộ");
		assertThat(this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model))
			.filteredOn((remark) -> remark.state() != Remark.State.CLOSED)
			.hasSize(1);
	}

	/** Sent, returned with two remarks, one followed and one left, and sent again. */
	private ParticipationId returned() {
		ParticipationId model = sent("Một").get(0);
		this.returning.giveBack(office(), model, null,
				order(Map.of(Fact.ADDRESS, "Ghi rõ số nhà", Fact.CONTENT, "Nêu số hộ")));
		for (Remark remark : this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model)) {
			boolean followed = remark.fact() == Fact.ADDRESS;
			this.answering.answer(officer(), model, remark.id(), followed, followed ? null : "Nội dung đã đủ");
		}
		Fact.Stated now = this.models.stated("Một")
			.with(Fact.ADDRESS, "Số 12, khu phố 2")
			.with(Fact.OWNER, "Tổ dân vận");
		this.drafting.revise(officer(), model, read(model).version(), now);
		this.sending.send(officer(), this.list, new SendOrder(Set.of(model), "Đang làm tiếp", null));
		return model;
	}

	@Test
	void of_sixty_models_three_refusals_are_named_and_stop_nobody() {
		String[] names = new String[60];
		for (int number = 0; number < names.length; number++) {
			names[number] = "Mô hình " + number;
		}
		List<ParticipationId> models = sent(names);
		change(models.get(10), (model) -> model.withdraw(this.models.move("phuong1")));
		this.returning.giveBack(office(), models.get(20), null, order(Map.of(Fact.NAME, "Ngắn hơn")));
		UUID missing = UUID.randomUUID();
		List<UUID> chosen = new ArrayList<>(models.stream().map(ParticipationId::participationId).toList());
		chosen.set(30, missing);

		Reception preview = this.bulk.preview(office(), chosen, "stage=SUBMITTED");
		assertThat(preview.received()).isEqualTo(57);
		assertThat(preview.effects()).singleElement()
			.satisfies((effect) -> assertThat(List.of(effect.before(), effect.after(), effect.required()))
				.containsExactly(0, 57, 3));
		assertThat(read(models.get(0)).stage()).as("a preview changes nothing").isEqualTo(Stage.SUBMITTED);

		UUID done = this.bulk.receive(office(), chosen, "stage=SUBMITTED");
		Reception result = this.bulk.result(office(), done);
		assertThat(result.received()).isEqualTo(57);
		assertThat(result.results()).filteredOn(ReceptionResult::refused)
			.extracting(ReceptionResult::name, ReceptionResult::messageKey)
			.containsExactly(tuple("Mô hình 10", "refusal.participation.cannotBecome.RECEIVED"),
					tuple("Mô hình 20", "refusal.participation.cannotBecome.RECEIVED"),
					tuple(null, "refusal.reception.missing"));
		assertThat(result.list()).isEqualTo("stage=SUBMITTED");

		Reception again = this.bulk.result(office(), this.bulk.receive(office(), chosen, ""));
		assertThat(again.received()).isZero();
		assertThat(again.count(ReceptionResult.Outcome.ALREADY)).isEqualTo(57);
	}

	@Test
	void a_result_is_for_who_asked_for_it() {
		List<ParticipationId> models = sent("Một");
		UUID done = this.bulk.receive(office(), List.of(models.get(0).participationId()), "");
		Actor other = new Actor(this.world.actor("phuong1").account(), this.world.committee(), "Khác",
				Set.of(new HeldRole(Role.STANDING_OFFICE, null)));
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.bulk.result(other, done));
	}

	private void change(ParticipationId id, Consumer<Participation> what) {
		this.world.within(() -> {
			Participation found = this.participations.findById(id).orElseThrow();
			what.accept(found);
			return this.participations.saveAndFlush(found);
		});
	}

}
