package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.ParticipationId;

/** The visits of all teams; every question names the committee. */
public interface Inspections extends JpaRepository<Inspection, InspectionId> {

	/** The visit, if it is this committee's, its models loaded. */
	@EntityGraph(attributePaths = "models")
	@AskedOnce
	Optional<Inspection> findByIdAndCommittee(InspectionId id, CommitteeId committee);

	/** The visits of a campaign, in order of time. */
	@EntityGraph(attributePaths = "models")
	List<Inspection> findByCommitteeAndCampaignOrderByAppointmentDayAscAppointmentStartsAtAsc(CommitteeId committee,
			CampaignId campaign);

	/** The visits of some teams, in order of time. */
	@EntityGraph(attributePaths = "models")
	List<Inspection> findByCommitteeAndTeamInOrderByAppointmentDayAscAppointmentStartsAtAsc(CommitteeId committee,
			Collection<TeamId> teams);

	List<Inspection> findByCommitteeAndAppointmentDay(CommitteeId committee, LocalDate day);

	/** The visits to some units, in order of time. */
	@EntityGraph(attributePaths = "models")
	List<Inspection> findByCommitteeAndUnitInOrderByAppointmentDayAscAppointmentStartsAtAsc(CommitteeId committee,
			Collection<UnitId> units);

	/** The visits that look at a model, in order of time. */
	@EntityGraph(attributePaths = "models")
	@Query("""
			select i from Inspection i where i.committee = :committee
			  and exists (select 1 from Inspection j join j.models m where j = i and m.participation = :model)
			order by i.appointment.day, i.appointment.startsAt""")
	List<Inspection> looksAt(CommitteeId committee, ParticipationId model);

}
