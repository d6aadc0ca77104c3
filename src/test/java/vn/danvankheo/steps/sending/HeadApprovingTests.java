package vn.danvankheo.steps.sending;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.WorkSource;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Where a unit wants it, its head approves a list before it is sent. */
@DatabaseTest
class HeadApprovingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private HeadApproving approving;

	@Autowired
	private Sending sending;

	@Autowired
	private Drafting drafting;

	@Autowired
	private Participations participations;

	@Autowired
	private CheckViews pages;

	private StoryWorld world;

	private RegistrationId list;

	private ParticipationId one;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.list = this.world.ask("phuong1", (actor) -> this.beans.getBean(Lists.class)
			.begin(actor, this.world.ward().id(), this.world.round().id()));
		this.one = draft("Một");
		this.world.as("bithu1", (head) -> this.approving.wish(head, this.list, true));
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	private ParticipationId draft(String name) {
		return this.world.ask("phuong1",
				(actor) -> this.drafting.begin(actor, this.list, Draft.of(new StoryModels(this.world).stated(name))));
	}

	private void send(String who, ParticipationId... models) {
		this.world.as(who,
				(actor) -> this.sending.send(actor, this.list, new SendOrder(Set.of(models), "Gửi dần", null)));
	}

	private void present() {
		this.world.as("phuong1", (actor) -> this.approving.present(actor, this.list));
	}

	private List<String> workOf(String who) {
		return this.world
			.ask(who,
					(actor) -> this.beans.getBean(UnitWork.class)
						.workFor(actor, this.beans.getBean(Clock.class).instant()))
			.stream()
			.map(WorkSource.Work::title)
			.toList();
	}

	private HeadView seenBy(String who) {
		return this.world.ask(who, (actor) -> this.pages.show(actor, this.list, null)).head();
	}

	private String read() {
		return seenBy("bithu1").mark();
	}

	/** He approves what the page shows him now. */
	private void approve() {
		String read = read();
		this.world.as("bithu1", (head) -> this.approving.approve(head, this.list, read));
	}

	@Test
	void he_approves_only_what_he_read() {
		present();
		String read = read();
		this.world.as("phuong1",
				(actor) -> this.drafting.revise(actor, this.one,
						this.participations.findById(this.one).orElseThrow().version(),
						new StoryModels(this.world).stated("Một, tên khác")));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.world.as("bithu1", (head) -> this.approving.approve(head, this.list, read)));
		refused("approval.changedSince", this::approve);
		present();
		approve();
		send("phuong1", this.one);
	}

	@Test
	void nothing_is_sent_before_the_head_has_approved_it() {
		refused("registration.approval.NOT_PRESENTED", () -> send("phuong1", this.one));
		assertThat(seenBy("phuong1").presentable()).isTrue();
		present();
		refused("registration.approval.WAITING", () -> send("phuong1", this.one));
		assertThat(seenBy("bithu1").decidable()).isTrue();
		assertThat(workOf("bithu1")).contains("Duyệt danh sách trước khi gửi");
		approve();
		assertThat(workOf("bithu1")).doesNotContain("Duyệt danh sách trước khi gửi");

		send("phuong1", this.one);
		assertThat(this.participations.findById(this.one).orElseThrow().stage()).hasToString("SUBMITTED");
	}

	@Test
	void what_he_gives_back_needs_a_reason_and_is_presented_again() {
		present();
		assertThat(this.world.ask("bithu1", (head) -> this.approving.giveBack(head, this.list, " ")).none()).isFalse();
		assertThat(seenBy("bithu1").decidable()).as("nothing happened").isTrue();
		this.world.as("bithu1", (head) -> this.approving.giveBack(head, this.list, "Rà lại tên"));

		refused("registration.approval.GIVEN_BACK", () -> send("phuong1", this.one));
		assertThat(seenBy("phuong1").reason()).isEqualTo("Rà lại tên");
		refused("approval.decided", this::approve);
		present();
		assertThat(seenBy("bithu1").decidable()).isTrue();
	}

	@Test
	void what_was_changed_or_added_since_is_not_approved() {
		present();
		approve();
		ParticipationId two = draft("Hai");
		refused("registration.approval.OUTDATED", () -> send("phuong1", this.one, two));
		this.world.as("phuong1",
				(actor) -> this.drafting.revise(actor, this.one,
						this.participations.findById(this.one).orElseThrow().version(),
						new StoryModels(this.world).stated("Một, tên khác")));
		refused("registration.approval.OUTDATED", () -> send("phuong1", this.one));
	}

	@Test
	void the_head_himself_sends_without_asking_himself_and_other_units_are_free() {
		send("bithu1", this.one);
		this.world.as("bithu1", (head) -> this.approving.wish(head, this.list, false));
		ParticipationId two = draft("Hai");
		send("phuong1", two);
		assertThat(seenBy("phuong1").wanted()).isFalse();
	}

}
