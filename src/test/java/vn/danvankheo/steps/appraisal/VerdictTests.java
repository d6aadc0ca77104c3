package vn.danvankheo.steps.appraisal;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

class VerdictTests {

	private final SmallWorld world = new SmallWorld();

	private final Verdict verdict = new Verdict(this.world.model(Stage.SUBMITTED, Stage.RECEIVED), Ruling.select(),
			SmallWorld.by(this.world.office()));

	@Test
	void it_is_revised_until_a_meeting_confirms_it() {
		this.verdict.revise(Ruling.decline("Trùng"), SmallWorld.by(this.world.office()));
		assertThat(this.verdict.ruling()).isEqualTo(Ruling.decline("Trùng"));
		this.verdict.confirm();
		refused("verdict.confirmed", this.verdict::confirm);
		refused("verdict.confirmed", () -> this.verdict.revise(Ruling.select(), SmallWorld.by(this.world.office())));
		assertThat(this.verdict.ruling()).isEqualTo(Ruling.decline("Trùng"));
	}

	@Test
	void only_a_selection_needs_no_reason() {
		for (VerdictKind kind : VerdictKind.values()) {
			assertThat(kind.needsReason()).as(kind.name()).isEqualTo(kind != VerdictKind.SELECT);
		}
	}

	@Test
	void each_kind_leads_where_a_received_model_may_go() {
		for (VerdictKind kind : VerdictKind.values()) {
			assertThat(Stage.RECEIVED.next()).as(kind.name()).contains(kind.stage());
		}
	}

	@Test
	void a_merge_is_one_step() {
		assertThat(AppraisalPolicy.unchained("Tuyến đường hoa", null, false)).isEqualTo(Permission.grant());
		assertThat(AppraisalPolicy.unchained("Tuyến đường hoa", VerdictKind.SELECT, false))
			.isEqualTo(Permission.grant());
		for (VerdictKind leaving : new VerdictKind[] { VerdictKind.RETURN, VerdictKind.DECLINE, VerdictKind.MERGE }) {
			assertThat(AppraisalPolicy.unchained("Tuyến đường hoa", leaving, false))
				.isEqualTo(Permission.refused("verdict.targetLeaving", "Tuyến đường hoa"));
		}
		assertThat(AppraisalPolicy.unchained("Tuyến đường hoa", null, true))
			.isEqualTo(Permission.refused("verdict.hasAbsorbed"));
	}

	@Test
	void a_reason_is_as_long_as_the_history_has_room_for() {
		assertThat(AppraisalPolicy.brief("x".repeat(1000))).isEqualTo(Permission.grant());
		assertThat(AppraisalPolicy.brief("x".repeat(1001)))
			.isEqualTo(Permission.refused("appraisal.reasonTooLong", 1001));
	}

}
