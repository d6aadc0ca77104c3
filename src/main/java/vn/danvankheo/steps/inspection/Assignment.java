package vn.danvankheo.steps.inspection;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.CampaignId;

/**
 * A unit, a field or a single model that one team looks at for one purpose. Begun by
 * {@link TeamAssignments#assignUnlessTaken}, so that of two teams one gets it.
 */
@Entity
@Table(name = "team_assignment")
class Assignment {

	@Id
	private UUID assignmentId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	@Embedded
	private TeamId team;

	@Embedded
	private Target target;

	private String assignedByName;

	@Version
	private Long version;

	protected Assignment() {
	}

	UUID id() {
		return this.assignmentId;
	}

	CampaignId campaign() {
		return this.campaign;
	}

	Purpose purpose() {
		return this.purpose;
	}

	TeamId team() {
		return this.team;
	}

	Target target() {
		return this.target;
	}

}
