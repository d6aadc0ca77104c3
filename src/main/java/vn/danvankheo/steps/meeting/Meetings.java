package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.CampaignId;

/** The meetings of all committees. */
public interface Meetings extends JpaRepository<Meeting, MeetingId> {

	@AskedOnce
	Optional<Meeting> findByIdAndCommittee(MeetingId id, CommitteeId committee);

	/** A campaign's meetings with those asked to them, the latest first. */
	@EntityGraph(attributePaths = "attendees")
	List<Meeting> findByCommitteeAndCampaignOrderByNotesHeldOnDescCreatedAtDesc(CommitteeId committee,
			CampaignId campaign);

	/** The meeting, held until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Meeting m where m.id = :id and m.committee = :committee")
	Optional<Meeting> hold(MeetingId id, CommitteeId committee);

}
