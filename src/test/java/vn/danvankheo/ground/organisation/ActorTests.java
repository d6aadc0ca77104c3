package vn.danvankheo.ground.organisation;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ActorTests {

	private static final CommitteeId TOWN = CommitteeId.next();

	private static final UnitId WARD = UnitId.next();

	private static final UnitId COMMUNE = UnitId.next();

	private static Actor actor(HeldRole... roles) {
		return new Actor(AccountId.next(), TOWN, "Ai đó", Set.of(roles));
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void people_of_units_see_their_units_and_people_of_the_committee_see_all(Role role) {
		Actor actor = actor(new HeldRole(role, role.ofUnit() ? WARD : null));
		assertThat(actor.seesWholeCommittee()).isNotEqualTo(role.ofUnit());
		assertThat(actor.worksFor(WARD)).isEqualTo(role.ofUnit());
		assertThat(actor.scope().includes(TOWN, WARD)).isTrue();
		assertThat(actor.scope().includes(TOWN, COMMUNE)).isNotEqualTo(role.ofUnit());
		assertThat(actor.scope().includes(CommitteeId.next(), WARD)).as("another committee").isFalse();
	}

	@Test
	void whoever_holds_one_of_the_roles_holds_them() {
		Actor clerk = actor(new HeldRole(Role.CLERK, null));
		assertThat(clerk.holds(Role.STANDING_OFFICE, Role.CLERK)).isTrue();
		assertThat(clerk.holds(Role.STANDING_OFFICE)).isFalse();
		assertThat(clerk.holds()).isFalse();
	}

	@Test
	void somebody_works_for_every_unit_that_he_holds_a_role_for() {
		Actor both = actor(new HeldRole(Role.UNIT_OFFICER, WARD), new HeldRole(Role.UNIT_HEAD, COMMUNE));
		assertThat(both.units()).containsExactlyInAnyOrder(WARD, COMMUNE);
	}

	@Test
	void a_role_of_a_unit_names_its_unit_and_another_none() {
		assertThatIllegalArgumentException().isThrownBy(() -> new HeldRole(Role.UNIT_OFFICER, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new HeldRole(Role.CLERK, WARD));
	}

	@Test
	void a_query_over_no_units_finds_none() {
		assertThat(new Scope(TOWN, false, Set.of()).unitValues()).containsExactly(new UUID(0, 0));
		assertThat(new Scope(TOWN, false, Set.of(WARD)).unitValues()).containsExactly(WARD.unitId());
	}

}
