package vn.danvankheo.steps.inspection;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** What home asks of the teams by SQL is what their coverage says. */
@DatabaseTest
class TeamUnitsTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private TeamUnits units;

	@Autowired
	private TeamPeople people;

	private TeamStory story;

	@Test
	void a_model_goes_before_its_unit_and_the_unit_before_the_field() {
		this.story = new TeamStory(this.beans);
		UnitId ward = this.story.world.ward().id();
		UnitId commune = this.story.world.commune().id();
		UnitId school = this.story.world.school().id();
		Participation moved = this.story.models.sent(this.story.world.ward(), "Tiếng kẻng an ninh");
		this.story.models.sent(this.story.world.commune(), "Đường hoa");
		this.story.models.sent(this.story.world.school(), "Bữa sáng cho em");
		TeamId first = this.story.team("Nguyễn Văn An");
		TeamId second = this.story.team("Trần Bình");
		assertThat(asCovered(first, second)).isEqualTo(3);
		this.story.give(first, this.story.world.ward());
		assertThat(asCovered(first, second)).isEqualTo(2);
		assertThat(unitsOf(first)).containsExactly(ward);
		this.story.give(second, Target.model(moved.id()));
		assertThat(asCovered(first, second)).isEqualTo(2);
		assertThat(unitsOf(first)).isEmpty();
		assertThat(unitsOf(second)).containsExactly(ward);
		this.story.give(second, Target.field(moved.facts().field()));
		assertThat(asCovered(first, second)).isZero();
		this.story.give(first, this.story.world.commune());
		assertThat(asCovered(first, second)).isZero();
		assertThat(unitsOf(first)).containsExactly(commune);
		assertThat(unitsOf(second)).containsExactlyInAnyOrder(ward, school);
	}

	/** How many units are left, which both ways of asking say. */
	private int asCovered(TeamId... teams) {
		Coverage coverage = this.people.coverage(this.story.world.campaign().id(), Purpose.FIELD_CHECK);
		int left = this.units.left(this.story.world.committee(), this.story.world.campaign().id(), Purpose.FIELD_CHECK);
		assertThat(left).isEqualTo(coverage.unitsLeft().size());
		for (TeamId team : teams) {
			assertThat(unitsOf(team)).isEqualTo(coverage.units(team));
		}
		return left;
	}

	private Set<UnitId> unitsOf(TeamId team) {
		return this.units.byTeam(this.story.world.committee(), this.story.world.campaign().id(), Purpose.FIELD_CHECK)
			.getOrDefault(team, Set.of());
	}

}
