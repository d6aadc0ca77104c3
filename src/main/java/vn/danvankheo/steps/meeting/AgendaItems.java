package vn.danvankheo.steps.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.ParticipationId;

/** What stands on the agendas of all meetings. */
public interface AgendaItems extends JpaRepository<AgendaItem, UUID> {

	List<AgendaItem> findByMeeting(MeetingId meeting);

	Optional<AgendaItem> findByItemIdAndCommittee(UUID itemId, CommitteeId committee);

	/** Whether a meeting merged another model with this one. */
	boolean existsByDecidedTargetAndOutcome(ParticipationId target, AgendaItem.Outcome outcome);

	/** Those of these models with which a meeting merged another. */
	@Query("""
			select distinct i.decidedTarget from AgendaItem i where i.decidedTarget in :models
			and i.outcome = vn.danvankheo.steps.meeting.AgendaItem.Outcome.APPLIED""")
	Set<ParticipationId> absorbing(Collection<ParticipationId> models);

}
