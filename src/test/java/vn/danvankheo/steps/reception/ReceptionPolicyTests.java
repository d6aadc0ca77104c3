package vn.danvankheo.steps.reception;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** What the office receives, returns and is satisfied with. */
class ReceptionPolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private static final Permission OWN_UNIT = Permission.refused("reception.ownUnit");

	private final SmallWorld world = new SmallWorld();

	private final Actor office = this.world.office();

	private final Actor own = this.world.officeOf(this.world.ward());

	private final Participation sent = this.world.model(Stage.SUBMITTED);

	private final Remark open = remark();

	private final Remark done = answered(true, "Đã ghi số hộ");

	private final Remark left = answered(false, "Không có hộ nào");

	private Remark remark() {
		return new Remark(this.sent, 1, Fact.CONTENT, "Ghi rõ số hộ", SmallWorld.TODAY, SmallWorld.by(this.office));
	}

	private Remark answered(boolean addressed, String words) {
		Remark remark = remark();
		remark.answer(addressed, words, SmallWorld.by(this.world.officer(this.world.ward())));
		return remark;
	}

	private Remark closed() {
		Remark remark = answered(true, "");
		remark.close();
		return remark;
	}

	@Test
	void what_was_sent_is_received_once_no_remark_stands() {
		assertThat(ReceptionPolicy.receive(this.office, this.sent, List.of())).isEqualTo(GRANTED);
		assertThat(ReceptionPolicy.receive(this.office, this.sent, List.of(this.done, closed()))).isEqualTo(GRANTED);
		assertThat(ReceptionPolicy.receive(this.office, this.sent, List.of(this.open, this.left, this.done)))
			.isEqualTo(Permission.refused("reception.remarksLeft", 2L));
	}

	@Test
	void what_was_not_sent_or_is_received_already_is_not_received() {
		Permission refused = Permission.refused("participation.cannotBecome.RECEIVED");
		assertThat(ReceptionPolicy.receive(this.office, this.world.draft(), List.of())).isEqualTo(refused);
		assertThat(ReceptionPolicy.receive(this.office, this.world.model(Stage.SUBMITTED, Stage.RECEIVED), List.of()))
			.isEqualTo(refused);
	}

	@Test
	void only_what_was_sent_goes_back() {
		assertThat(ReceptionPolicy.giveBack(this.office, this.sent)).isEqualTo(GRANTED);
		assertThat(ReceptionPolicy.giveBack(this.office, this.world.draft()))
			.isEqualTo(Permission.refused("participation.cannotBecome.RETURNED"));
	}

	@Test
	void nobody_decides_about_a_model_of_his_own_unit() {
		assertThat(ReceptionPolicy.receive(this.own, this.sent, List.of(this.open))).isEqualTo(OWN_UNIT);
		assertThat(ReceptionPolicy.giveBack(this.own, this.sent)).isEqualTo(OWN_UNIT);
		assertThat(ReceptionPolicy.close(this.own, this.sent, this.done)).isEqualTo(OWN_UNIT);
		assertThat(ReceptionPolicy.giveBack(this.own, this.world.model(this.world.commune(), Stage.SUBMITTED)))
			.isEqualTo(GRANTED);
	}

	@Test
	void a_remark_is_closed_once_the_unit_has_answered_and_sent_again() {
		Permission notYet = Permission.refused("remark.notAnswered");
		assertThat(ReceptionPolicy.close(this.office, this.sent, this.done)).isEqualTo(GRANTED);
		assertThat(ReceptionPolicy.close(this.office, this.sent, this.left)).isEqualTo(GRANTED);
		assertThat(ReceptionPolicy.close(this.office, this.sent, this.open)).isEqualTo(notYet);
		assertThat(ReceptionPolicy.close(this.office, this.sent, closed())).isEqualTo(notYet);
		Participation returned = this.world.model(Stage.SUBMITTED, Stage.RETURNED);
		assertThat(ReceptionPolicy.close(this.office, returned, this.done)).isEqualTo(notYet);
	}

	@Test
	void leaving_a_remark_as_it_is_needs_a_reason_and_doing_it_none() {
		refused("remark.reasonMissing", () -> answered(false, " "));
		refused("remark.reasonMissing", () -> answered(false, null));
		assertThat(answered(true, null).state()).isEqualTo(Remark.State.ADDRESSED);
	}

}
