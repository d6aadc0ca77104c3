package vn.danvankheo.steps.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.CampaignId;

/** Which team looks at what. */
interface TeamAssignments extends JpaRepository<Assignment, UUID> {

	/** What was given to teams of a campaign for a purpose. */
	@AskedOnce
	List<Assignment> findByCampaignAndPurpose(CampaignId campaign, Purpose purpose);

	List<Assignment> findByTeam(TeamId team);

	Optional<Assignment> findByAssignmentIdAndCommittee(UUID id, CommitteeId committee);

	/** Who has it, for this purpose and campaign. */
	@Query("""
			select a.team from Assignment a where a.campaign = :campaign and a.purpose = :purpose
			  and (a.target.unit.unitId = :unit or a.target.field.fieldId = :field
			    or a.target.participation.participationId = :model)""")
	Optional<TeamId> holder(CampaignId campaign, Purpose purpose, UUID unit, UUID field, UUID model);

	/**
	 * Gives it to a team, unless a team has it already; waits for whoever is just giving
	 * it to another, and returns 0 when he was first.
	 */
	@Modifying
	@NativeQuery("""
			insert into team_assignment (assignment_id, committee_id, campaign_id, purpose, team_id, unit_id, field_id,
			  participation_id, assigned_at, assigned_by_name, version)
			select gen_random_uuid(), t.committee_id, t.campaign_id, t.purpose, t.team_id, cast(:unit as uuid),
			  cast(:field as uuid), cast(:model as uuid), :now, :by, 0
			from inspection_team t where t.team_id = :team
			on conflict do nothing""")
	int assignUnlessTaken(UUID team, UUID unit, UUID field, UUID model, Instant now, String by);

}
