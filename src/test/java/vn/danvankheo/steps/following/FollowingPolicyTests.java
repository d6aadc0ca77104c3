package vn.danvankheo.steps.following;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;

class FollowingPolicyTests {

	private final SmallWorld world = new SmallWorld();

	@ParameterizedTest
	@EnumSource(Role.class)
	void whoever_looks_after_a_unit_reads_and_urges_it(Role role) {
		Actor actor = this.world.holder(role);
		assertThat(FollowingPolicy.reads(actor, true)).isTrue();
		assertThat(FollowingPolicy.urge(actor, true).granted()).isTrue();
	}

	@Test
	void of_all_others_the_office_and_the_leaders_read_and_the_office_alone_urges() {
		for (Role role : Role.values()) {
			Actor actor = this.world.holder(role);
			assertThat(FollowingPolicy.reads(actor, false)).as(role.name())
				.isEqualTo(role == Role.STANDING_OFFICE || role == Role.LEADER);
			assertThat(FollowingPolicy.urge(actor, false).granted()).as(role.name())
				.isEqualTo(role == Role.STANDING_OFFICE);
		}
	}

}
