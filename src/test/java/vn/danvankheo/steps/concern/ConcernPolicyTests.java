package vn.danvankheo.steps.concern;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** Who speaks in the thread of a concern, and who ends it. */
class ConcernPolicyTests {

	private final SmallWorld world = new SmallWorld();

	private final Side unit = side(this.world.officer(this.world.ward()), false);

	private final Side otherUnit = side(this.world.officer(this.world.commune()), false);

	private final Side office = side(this.world.office(), false);

	private final Side officeOfTheUnit = side(this.world.officeOf(this.world.ward()), false);

	private final Side area = new Side(false, false, false, true);

	private final Side leader = new Side(false, false, true, false);

	private Side side(Actor actor, boolean area) {
		return Side.of(actor, this.world.ward().id(), area);
	}

	@Test
	void a_unit_its_area_member_and_the_office_bring_something_up_others_do_not() {
		for (Side side : List.of(this.unit, this.area, this.office)) {
			assertThat(ConcernPolicy.raise(side, false)).isEqualTo(Permission.grant());
		}
		for (Side side : List.of(this.otherUnit, this.leader)) {
			assertThat(ConcernPolicy.raise(side, false)).isEqualTo(Permission.refused("concern.notYours"));
		}
	}

	@Test
	void who_visited_the_unit_brings_up_what_he_heard_there() {
		assertThat(ConcernPolicy.raise(new Side(false, false, false, false), true)).isEqualTo(Permission.grant());
	}

	@Test
	void the_office_asks_back_passes_on_and_answers() {
		assertThat(granted(this.office, ConcernState.OPEN)).containsExactly(ConcernAct.SAID, ConcernAct.ASKED,
				ConcernAct.REFERRED, ConcernAct.ANSWERED);
	}

	@Test
	void the_thuong_truc_decides_but_passes_nothing_on() {
		assertThat(granted(this.leader, ConcernState.REFERRED)).containsExactly(ConcernAct.SAID, ConcernAct.ANSWERED);
	}

	@Test
	void the_area_member_only_speaks() {
		assertThat(granted(this.area, ConcernState.OPEN)).containsExactly(ConcernAct.SAID);
	}

	@Test
	void only_the_unit_says_whether_an_answer_solves_it() {
		assertThat(granted(this.unit, ConcernState.ANSWERED)).containsExactly(ConcernAct.SAID, ConcernAct.SOLVED,
				ConcernAct.UNSOLVED);
		assertThat(ConcernPolicy.reject(this.unit, ConcernState.OPEN))
			.isEqualTo(Permission.refused("concern.notAnswered"));
		assertThat(ConcernPolicy.solve(this.office, ConcernState.ANSWERED))
			.isEqualTo(Permission.refused("concern.theUnitSays"));
	}

	@Test
	void nobody_of_the_office_answers_what_his_own_unit_asks() {
		for (ConcernAct act : List.of(ConcernAct.ASKED, ConcernAct.REFERRED, ConcernAct.ANSWERED)) {
			assertThat(ConcernPolicy.act(act, this.officeOfTheUnit, ConcernState.OPEN))
				.isEqualTo(Permission.refused("concern.ownUnit"));
		}
	}

	@Test
	void another_unit_says_nothing() {
		for (ConcernState state : ConcernState.values()) {
			assertThat(granted(this.otherUnit, state)).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource(ConcernAct.class)
	void what_is_solved_stays_as_it_is(ConcernAct act) {
		for (Side side : List.of(this.unit, this.office, this.leader, this.area)) {
			assertThat(ConcernPolicy.act(act, side, ConcernState.SOLVED).granted()).isFalse();
		}
	}

	@Test
	void a_unit_that_was_asked_has_answered_by_speaking_others_have_not() {
		assertThat(ConcernAct.SAID.after(ConcernState.ASKED, true)).isEqualTo(ConcernState.OPEN);
		assertThat(ConcernAct.SAID.after(ConcernState.ASKED, false)).isEqualTo(ConcernState.ASKED);
		assertThat(ConcernAct.SAID.after(ConcernState.ANSWERED, true)).isEqualTo(ConcernState.ANSWERED);
		assertThat(ConcernAct.UNSOLVED.after(ConcernState.ANSWERED, true)).isEqualTo(ConcernState.OPEN);
	}

	private static List<ConcernAct> granted(Side side, ConcernState state) {
		return Arrays.stream(ConcernAct.values())
			.filter((act) -> ConcernPolicy.act(act, side, state).granted())
			.toList();
	}

}
