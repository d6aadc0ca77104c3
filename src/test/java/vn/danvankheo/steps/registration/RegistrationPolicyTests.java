package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;
import vn.danvankheo.year.obligation.Obligation;

import static org.assertj.core.api.Assertions.assertThat;

/** Who writes, sends, takes back and confirms what a unit registers, and until when. */
class RegistrationPolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private static final Permission OTHER_UNIT = Permission.refused("role.otherUnit");

	private static final Permission LOCKED = Permission.refused("round.locked", "31/3/2023");

	private static final Instant NOW = SmallWorld.MORNING;

	private static final Instant AFTER_THE_LOCK = SmallWorld.at("2023-04-01T00:00");

	private final SmallWorld world = new SmallWorld();

	private final Actor officer = this.world.officer(this.world.ward());

	private final Actor stranger = this.world.officer(this.world.commune());

	private final Obligation duty = this.world.duty(this.world.ward());

	private final Clocks clocks = new Clocks(this.world.round(),
			new RegistrationDuty(this.duty, new RegistrationTally(this.duty, this.world.round().id())));

	@ParameterizedTest
	@CsvSource({ "2023-02-28T23:59:59,round.notOpen,01/3/2023", "2023-03-01T00:00,,", "2023-03-23T23:59:59,,",
			"2023-03-24T00:00,,", "2023-03-31T23:59:59,,", "2023-04-01T00:00,round.locked,31/3/2023" })
	void a_draft_is_begun_from_the_opening_day_to_the_last_second_before_the_lock(String moment, String code,
			String day) {
		Permission expected = (code == null) ? GRANTED : Permission.refused(code, day);
		Instant now = SmallWorld.at(moment);
		assertThat(draft(this.officer, null, now)).isEqualTo(expected);
		assertThat(draft(this.world.office(), "Công văn số 12", now)).isEqualTo(expected);
	}

	@Test
	void a_unit_that_was_not_expected_keeps_the_days_of_the_round() {
		Clocks unexpected = new Clocks(this.world.round(), null);
		assertThat(RegistrationPolicy.draft(this.officer, this.world.ward().id(), null, unexpected, NOW))
			.isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.draft(this.officer, this.world.ward().id(), null, unexpected, AFTER_THE_LOCK))
			.isEqualTo(LOCKED);
	}

	@Test
	void an_extension_of_this_unit_moves_its_lock() {
		this.duty.extend(this.world.office(), "Sáp nhập khu phố", Deadline.noLaterThan(SmallWorld.TODAY.plusDays(20)),
				NOW);
		assertThat(draft(this.officer, null, SmallWorld.at("2023-04-09T23:59:59"))).isEqualTo(GRANTED);
		assertThat(draft(this.officer, null, SmallWorld.at("2023-04-10T00:00")).granted()).isFalse();
	}

	@Test
	void only_the_unit_itself_and_the_office_that_names_its_source_speak_for_it() {
		assertThat(draft(this.stranger, "Công văn số 12", NOW)).isEqualTo(OTHER_UNIT);
		for (String nothing : new String[] { null, "", "  " }) {
			assertThat(draft(this.world.office(), nothing, NOW))
				.isEqualTo(Permission.refused("registration.sourceMissing"));
			assertThat(draft(this.world.officeOf(this.world.ward()), nothing, NOW)).isEqualTo(GRANTED);
		}
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void no_other_role_of_the_committee_speaks_for_a_unit(Role role) {
		boolean speaks = role.ofUnit() || role == Role.STANDING_OFFICE;
		assertThat(draft(this.world.holder(role), "Công văn số 12", NOW)).isEqualTo(speaks ? GRANTED : OTHER_UNIT);
	}

	@Test
	void the_office_touches_only_what_it_entered_itself() {
		Participation own = this.world.draft();
		Participation entered = this.world.draft(this.world.ward(), "điện thoại");
		assertThat(RegistrationPolicy.revise(this.world.office(), own, this.clocks, NOW)).isEqualTo(OTHER_UNIT);
		assertThat(RegistrationPolicy.send(this.world.office(), own, this.clocks, NOW)).isEqualTo(OTHER_UNIT);
		assertThat(RegistrationPolicy.withdraw(this.world.office(), own, this.clocks, NOW)).isEqualTo(OTHER_UNIT);
		assertThat(RegistrationPolicy.revise(this.world.office(), entered, this.clocks, NOW)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.send(this.world.office(), entered, this.clocks, NOW)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.withdraw(this.world.office(), entered, this.clocks, NOW)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.revise(this.stranger, entered, this.clocks, NOW)).isEqualTo(OTHER_UNIT);
	}

	@Test
	void a_draft_is_changed_and_sent_until_the_lock() {
		Participation draft = this.world.draft();
		assertThat(RegistrationPolicy.revise(this.officer, draft, this.clocks, NOW)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.send(this.officer, draft, this.clocks, NOW)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.revise(this.officer, draft, this.clocks, AFTER_THE_LOCK)).isEqualTo(LOCKED);
		assertThat(RegistrationPolicy.send(this.officer, draft, this.clocks, AFTER_THE_LOCK)).isEqualTo(LOCKED);
	}

	@Test
	void what_was_returned_is_answered_after_the_lock_too() {
		Participation returned = this.world.model(Stage.SUBMITTED, Stage.RETURNED);
		assertThat(RegistrationPolicy.revise(this.officer, returned, this.clocks, AFTER_THE_LOCK)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.send(this.officer, returned, this.clocks, AFTER_THE_LOCK)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.withdraw(this.officer, returned, this.clocks, AFTER_THE_LOCK)).isEqualTo(GRANTED);
	}

	@Test
	void what_was_sent_is_not_changed_nor_sent_again() {
		Participation sent = this.world.model(Stage.SUBMITTED);
		assertThat(RegistrationPolicy.revise(this.officer, sent, this.clocks, NOW))
			.isEqualTo(Permission.refused("participation.sent.SUBMITTED"));
		assertThat(RegistrationPolicy.send(this.officer, sent, this.clocks, NOW))
			.isEqualTo(Permission.refused("participation.cannotBecome.SUBMITTED"));
	}

	@Test
	void a_model_is_taken_back_until_it_is_received_and_once_sent_until_the_lock() {
		Participation sent = this.world.model(Stage.SUBMITTED);
		assertThat(RegistrationPolicy.withdraw(this.officer, sent, this.clocks, NOW)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.withdraw(this.officer, sent, this.clocks, AFTER_THE_LOCK)).isEqualTo(LOCKED);
		assertThat(RegistrationPolicy.withdraw(this.officer, this.world.draft(), this.clocks, AFTER_THE_LOCK))
			.isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.withdraw(this.officer, this.world.model(Stage.SUBMITTED, Stage.RECEIVED),
				this.clocks, NOW))
			.isEqualTo(Permission.refused("participation.cannotBecome.WITHDRAWN"));
	}

	@Test
	void a_sent_model_is_taken_back_to_be_changed_until_it_is_received_or_the_list_locks() {
		Participation sent = this.world.model(Stage.SUBMITTED);
		assertThat(RegistrationPolicy.takeBack(this.officer, sent, this.clocks, NOW)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.takeBack(this.officer, sent, this.clocks, AFTER_THE_LOCK)).isEqualTo(LOCKED);
		assertThat(RegistrationPolicy.takeBack(this.stranger, sent, this.clocks, NOW)).isEqualTo(OTHER_UNIT);
		for (Participation other : List.of(this.world.draft(), this.world.model(Stage.SUBMITTED, Stage.RECEIVED),
				this.world.model(Stage.WITHDRAWN))) {
			assertThat(RegistrationPolicy.takeBack(this.officer, other, this.clocks, NOW))
				.isEqualTo(Permission.refused("participation.cannotBecome.DRAFT"));
		}
	}

	@Test
	void a_list_is_sent_when_something_in_hand_is_in_time_and_ready() {
		Participation draft = this.world.draft();
		Participation sent = this.world.model(Stage.SUBMITTED);
		Participation withdrawn = this.world.model(Stage.WITHDRAWN);
		Participation returned = this.world.model(Stage.SUBMITTED, Stage.RETURNED);
		assertThat(sendList(NOW, true, draft, sent)).isEqualTo(GRANTED);
		assertThat(sendList(NOW, false, draft, sent)).isEqualTo(Permission.refused("registration.noneReady"));
		assertThat(sendList(NOW, true, sent, withdrawn)).isEqualTo(Permission.refused("registration.allSent"));
		assertThat(sendList(NOW, true, withdrawn)).isEqualTo(Permission.refused("registration.nothingWritten"));
		assertThat(sendList(NOW, true)).isEqualTo(Permission.refused("registration.nothingWritten"));
		assertThat(sendList(AFTER_THE_LOCK, true, draft, sent)).isEqualTo(LOCKED);
		assertThat(sendList(AFTER_THE_LOCK, true, sent)).isEqualTo(LOCKED);
		assertThat(sendList(AFTER_THE_LOCK, true, draft, returned)).isEqualTo(GRANTED);
		assertThat(sendList(AFTER_THE_LOCK, false, draft, returned))
			.isEqualTo(Permission.refused("registration.noneReady"));
	}

	@Test
	void only_a_draft_takes_on_the_identity_of_an_earlier_year() {
		Participation returned = this.world.model(Stage.SUBMITTED, Stage.RETURNED);
		assertThat(RegistrationPolicy.continueEarlier(this.officer, this.world.draft(), this.clocks, NOW))
			.isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.continueEarlier(this.officer, returned, this.clocks, NOW))
			.isEqualTo(Permission.refused("participation.identityFixed"));
		assertThat(RegistrationPolicy.continueEarlier(this.stranger, returned, this.clocks, NOW)).isEqualTo(OTHER_UNIT);
	}

	@Test
	void only_the_unit_confirms_what_was_entered_on_its_behalf_and_once() {
		Participation entered = this.world.draft(this.world.ward(), "điện thoại");
		assertThat(RegistrationPolicy.confirm(this.officer, entered)).isEqualTo(GRANTED);
		assertThat(RegistrationPolicy.confirm(this.world.office(), entered))
			.isEqualTo(Permission.refused("participation.unitConfirms"));
		entered.confirm(SmallWorld.by(this.officer));
		assertThat(RegistrationPolicy.confirm(this.officer, entered))
			.isEqualTo(Permission.refused("participation.nothingToConfirm"));
		assertThat(RegistrationPolicy.confirm(this.officer, this.world.draft()))
			.isEqualTo(Permission.refused("participation.nothingToConfirm"));
	}

	private Permission sendList(Instant now, boolean ready, Participation... list) {
		return RegistrationPolicy.sendList(List.of(list), (model) -> ready, Approval.NOT_WANTED, this.clocks, now);
	}

	@Test
	void where_the_unit_wants_it_its_head_approves_exactly_what_is_sent() {
		Participation draft = this.world.draft();
		for (Approval approval : Approval.values()) {
			boolean free = approval == Approval.NOT_WANTED || approval == Approval.GIVEN;
			assertThat(RegistrationPolicy.sendList(List.of(draft), (model) -> true, approval, this.clocks, NOW))
				.isEqualTo(free ? GRANTED : Permission.refused("registration.approval." + approval));
			assertThat(RegistrationPolicy.present(List.of(draft), (model) -> true, approval, this.clocks, NOW))
				.isEqualTo(approval.presentable() ? GRANTED
						: Permission.refused("registration.notPresentable." + approval));
		}
		assertThat(
				RegistrationPolicy.present(List.of(draft), (model) -> false, Approval.NOT_PRESENTED, this.clocks, NOW))
			.isEqualTo(Permission.refused("registration.noneReady"));
	}

	private Permission draft(Actor actor, String source, Instant now) {
		return RegistrationPolicy.draft(actor, this.world.ward().id(), source, this.clocks, now);
	}

}
