package vn.danvankheo.steps.appraisal;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class AppraisalPolicyTests {

	private static final LocalDate TODAY = SmallWorld.TODAY;

	private final SmallWorld world = new SmallWorld();

	private final Actor office = this.world.office();

	private final Actor both = this.world.officeOf(this.world.ward());

	private final Participation received = model(Stage.SUBMITTED, Stage.RECEIVED);

	@Test
	void nobody_judges_a_model_of_his_own_unit_whatever_else_he_is() {
		assertThat(AppraisalPolicy.propose(this.both, this.received, false).code()).isEqualTo("appraisal.ownUnit");
		assertThat(AppraisalPolicy.opine(this.both, this.received, false).code()).isEqualTo("appraisal.ownUnit");
		assertThat(AppraisalPolicy.confirm(this.both, this.received, false, Ruling.select(), null).code())
			.isEqualTo("appraisal.ownUnit");
		assertThat(AppraisalPolicy.propose(this.office, this.received, false).granted()).isTrue();
	}

	@Test
	void whoever_has_declared_a_conflict_judges_it_no_more() {
		assertThat(AppraisalPolicy.propose(this.office, this.received, true).code()).isEqualTo("appraisal.conflict");
		assertThat(AppraisalPolicy.opine(this.office, this.received, true).code()).isEqualTo("appraisal.conflict");
	}

	@Test
	void only_what_was_received_is_appraised() {
		Participation sent = model(Stage.SUBMITTED);
		assertThat(AppraisalPolicy.propose(this.office, sent, false).code())
			.isEqualTo("appraisal.notReceived.SUBMITTED");
		Participation selected = model(Stage.SUBMITTED, Stage.RECEIVED, Stage.SELECTED);
		assertThat(AppraisalPolicy.propose(this.office, selected, false).code())
			.isEqualTo("appraisal.notReceived.SELECTED");
		assertThat(AppraisalPolicy.reconsider(this.office, selected, false).granted()).isTrue();
		assertThat(AppraisalPolicy.reconsider(this.office, this.received, false).code())
			.isEqualTo("appraisal.notSelected");
	}

	@Test
	void all_but_a_selection_need_their_reason_and_a_return_its_day() {
		assertThat(complete(Ruling.select(), null)).isNull();
		assertThat(complete(Ruling.decline(" "), null)).isEqualTo("verdict.noReason");
		assertThat(complete(Ruling.giveBack("Ghi rõ số hộ", TODAY.minusDays(1)), null))
			.isEqualTo("verdict.answerByPast");
		assertThat(complete(Ruling.giveBack("Ghi rõ số hộ", TODAY), null)).isNull();
	}

	@Test
	void a_model_is_merged_with_another_that_goes_on_this_year() {
		Participation other = other(Stage.SUBMITTED, Stage.RECEIVED);
		Participation declined = other(Stage.SUBMITTED, Stage.RECEIVED, Stage.DECLINED);
		assertThat(complete(Ruling.merge("Cùng việc", other.id()), other)).isNull();
		assertThat(complete(Ruling.merge("Cùng việc", this.received.id()), this.received))
			.isEqualTo("verdict.noTarget");
		assertThat(complete(Ruling.merge("Cùng việc", other.id()), null)).isEqualTo("verdict.noTarget");
		assertThat(complete(Ruling.merge("Cùng việc", declined.id()), declined)).isEqualTo("verdict.targetGone");
		Actor ofTarget = this.world.officeOf(this.world.commune());
		assertThat(
				AppraisalPolicy.complete(ofTarget, this.received, Ruling.merge("Cùng việc", other.id()), other, TODAY)
					.code())
			.isEqualTo("verdict.ownTarget");
	}

	private String complete(Ruling ruling, Participation target) {
		return AppraisalPolicy.complete(this.office, this.received, ruling, target, TODAY).code();
	}

	private Participation model(Stage... stages) {
		return this.world.model(stages);
	}

	private Participation other(Stage... stages) {
		return this.world.model(this.world.commune(), stages);
	}

}
