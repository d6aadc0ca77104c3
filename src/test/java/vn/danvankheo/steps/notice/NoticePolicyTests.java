package vn.danvankheo.steps.notice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Who writes an assignment notice, and what it may name, give up and take back. */
class NoticePolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private static final Permission OWN_UNIT = Permission.refused("notice.ownUnit");

	private final SmallWorld world = new SmallWorld();

	private final Actor office = this.world.office();

	private final Actor own = this.world.officeOf(this.world.ward());

	private final Participation model = selected(this.world.ward());

	private final List<NoticeLine> lines = List.of(line(this.world.commune()), line(this.world.ward()));

	private Participation selected(Unit unit) {
		return this.world.model(unit, Stage.SUBMITTED, Stage.RECEIVED, Stage.SELECTED);
	}

	private NoticeLine line(Unit unit) {
		return new NoticeLine(UUID.randomUUID(), unit.id().unitId(), unit.name(), unit.shortName(), UnitKind.WARD,
				"Thắp sáng đường quê", ModelKind.MODEL, OwnerKind.COLLECTIVE, "", "", null, null, Stage.SELECTED, true,
				"", NoticeItem.State.LISTED);
	}

	private AssignmentNotice notice(Participation... named) {
		AssignmentNotice notice = new AssignmentNotice(this.world.campaign(), false, SmallWorld.by(this.office));
		notice.say(false, "- Xây dựng kế hoạch.", "- Hằng tháng.");
		notice.list(notes(named), null);
		return notice;
	}

	private static Map<ParticipationId, String> notes(Participation... named) {
		Map<ParticipationId, String> notes = new LinkedHashMap<>();
		Arrays.stream(named).forEach((model) -> notes.put(model.id(), ""));
		return notes;
	}

	private AssignmentNotice inForce() {
		AssignmentNotice notice = notice(this.model);
		notice.takeEffect("15-TB/ThU", SmallWorld.TODAY);
		return notice;
	}

	private AssignmentNotice withdrawn() {
		AssignmentNotice notice = inForce();
		notice.withdraw();
		return notice;
	}

	private AssignmentNotice dropped() {
		AssignmentNotice notice = notice(this.model);
		notice.drop();
		return notice;
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void the_standing_office_alone_prepares_it(Role role) {
		Permission expected = (role == Role.STANDING_OFFICE) ? GRANTED : Permission.refused("role.notice");
		Actor actor = this.world.holder(role);
		assertThat(NoticePolicy.write(actor, notice(this.model), null)).isEqualTo(expected);
		assertThat(NoticePolicy.draftPaper(actor, notice(this.model))).isEqualTo(expected);
		assertThat(NoticePolicy.drop(actor, notice(this.model), null, List.of())).isEqualTo(expected);
		assertThat(NoticePolicy.revert(actor, changing(), null, List.of())).isEqualTo(expected);
	}

	private AssignmentNotice changing() {
		AssignmentNotice notice = inForce();
		notice.list(notes(selected(this.world.commune())), "Ghi sót một mô hình");
		return notice;
	}

	@Test
	void it_is_written_until_it_is_presented_and_again_while_a_correction_is_drafted() {
		assertThat(NoticePolicy.write(this.office, notice(this.model), PaperState.DRAFT)).isEqualTo(GRANTED);
		assertThat(NoticePolicy.write(this.office, notice(this.model), PaperState.AWAITING_SIGNATURE))
			.isEqualTo(Permission.refused("notice.beingSigned"));
		assertThat(NoticePolicy.write(this.office, inForce(), PaperState.DRAFT)).isEqualTo(GRANTED);
		assertThat(NoticePolicy.write(this.office, inForce(), null))
			.isEqualTo(Permission.refused("notice.needsCorrection"));
		assertThat(NoticePolicy.write(this.office, withdrawn(), null))
			.isEqualTo(Permission.refused("notice.is.WITHDRAWN"));
		assertThat(NoticePolicy.write(this.office, dropped(), null)).isEqualTo(Permission.refused("notice.is.DROPPED"));
	}

	@Test
	void its_first_paper_is_drafted_once_it_lists_something() {
		assertThat(NoticePolicy.draftPaper(this.office, notice())).isEqualTo(Permission.refused("notice.empty"));
		assertThat(NoticePolicy.draftPaper(this.office, inForce())).isEqualTo(Permission.refused("notice.is.IN_FORCE"));
	}

	@Test
	void it_is_given_up_before_it_has_a_paper_and_a_number() {
		assertThat(NoticePolicy.drop(this.office, notice(this.model), null, this.lines)).isEqualTo(GRANTED);
		assertThat(NoticePolicy.drop(this.office, notice(this.model), PaperState.DRAFT, this.lines))
			.isEqualTo(Permission.refused("notice.hasPaper"));
		assertThat(NoticePolicy.drop(this.office, inForce(), null, this.lines))
			.isEqualTo(Permission.refused("notice.is.IN_FORCE"));
		refused("notice.notPrepared", () -> inForce().drop());
	}

	@Test
	void nobody_decides_about_a_model_of_his_own_unit() {
		assertThat(NoticePolicy.drop(this.own, notice(this.model), null, this.lines)).isEqualTo(OWN_UNIT);
		assertThat(NoticePolicy.revert(this.own, changing(), null, this.lines)).isEqualTo(OWN_UNIT);
		assertThat(NoticePolicy.choose(this.own, this.model)).isEqualTo(OWN_UNIT);
		assertThat(NoticePolicy.choose(this.own, selected(this.world.commune()))).isEqualTo(GRANTED);
		assertThat(NoticePolicy.drop(this.own, notice(this.model), null, List.of(line(this.world.commune()))))
			.isEqualTo(GRANTED);
	}

	@Test
	void it_assigns_what_it_lists_unless_it_was_given_up_or_withdrawn() {
		assertThat(NoticePolicy.assign(notice(this.model))).isEqualTo(GRANTED);
		assertThat(NoticePolicy.assign(notice())).isEqualTo(Permission.refused("notice.empty"));
		assertThat(NoticePolicy.assign(dropped())).isEqualTo(Permission.refused("notice.empty"));
		refused("notice.notInForce", () -> notice(this.model).withdraw());
	}

	@Test
	void it_names_models_of_the_list_that_a_meeting_agreed() {
		String name = this.model.facts().name();
		assertThat(NoticePolicy.name(this.model, true)).isEqualTo(GRANTED);
		assertThat(NoticePolicy.name(this.model, false)).isEqualTo(Permission.refused("notice.notAgreed", name));
		assertThat(NoticePolicy.name(this.world.model(Stage.SUBMITTED, Stage.RECEIVED), true))
			.isEqualTo(Permission.refused("notice.notSelected", name));
	}

	@Test
	void a_model_leaves_it_as_long_as_it_is_only_assigned() {
		Participation assigned = this.world.model(Stage.SUBMITTED, Stage.RECEIVED, Stage.SELECTED, Stage.ASSIGNED);
		assertThat(NoticePolicy.release(assigned)).isEqualTo(GRANTED);
		assertThat(NoticePolicy.release(this.model))
			.isEqualTo(Permission.refused("notice.alreadyBegun", this.model.facts().name()));
	}

	@Test
	void only_what_a_dropped_correction_left_is_taken_back() {
		assertThat(NoticePolicy.revert(this.office, changing(), null, this.lines)).isEqualTo(GRANTED);
		assertThat(NoticePolicy.revert(this.office, changing(), PaperState.DRAFT, this.lines))
			.isEqualTo(Permission.refused("notice.nothingToRevert"));
		assertThat(NoticePolicy.revert(this.office, inForce(), null, this.lines))
			.isEqualTo(Permission.refused("notice.nothingToRevert"));
		AssignmentNotice reverted = changing();
		reverted.revert();
		assertThat(reverted.changing()).isFalse();
		assertThat(reverted.standing()).extracting(NoticeItem::participation).containsExactly(this.model.id());
	}

}
