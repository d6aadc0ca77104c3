package vn.danvankheo.year.approval;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;

class HeadApprovalsTests {

	private final SmallWorld world = new SmallWorld();

	@Test
	void only_the_head_of_the_unit_approves() {
		assertThat(HeadApprovals.mayApprove(this.world.holder(Role.UNIT_HEAD), this.world.ward().id()))
			.isEqualTo(Permission.grant());
		assertThat(HeadApprovals.mayApprove(this.world.holder(Role.UNIT_HEAD), this.world.commune().id()))
			.isEqualTo(Permission.refused("approval.headApproves"));
		assertThat(HeadApprovals.mayApprove(this.world.officer(this.world.ward()), this.world.ward().id()))
			.isEqualTo(Permission.refused("approval.headApproves"));
	}

}
