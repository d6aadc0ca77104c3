package vn.danvankheo.steps.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Move;

/**
 * Cuộc họp xét: the committee meets and agrees the list. Once it is concluded its minutes
 * are locked; what is wrong in them is corrected with a reason.
 */
@Entity
public class Meeting {

	@EmbeddedId
	private MeetingId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Embedded
	private MeetingNotes notes;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "meeting_attendee", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Attendee> attendees = new ArrayList<>();

	private Instant createdAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "created_by"))
	private AccountId createdBy;

	private String createdByName;

	private Instant concludedAt;

	private String concludedByName;

	@Version
	private Long version;

	protected Meeting() {
	}

	/** A meeting about the models of a campaign. */
	public Meeting(Campaign campaign, MeetingNotes notes, Move move) {
		this.id = MeetingId.next();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.notes = notes;
		this.createdAt = move.at();
		this.createdBy = move.by().account();
		this.createdByName = move.by().displayName();
	}

	/** Writes other minutes and another list of those asked; refused once concluded. */
	public void record(MeetingNotes notes, List<Attendee> asked) {
		open().orThrow();
		this.notes = notes;
		if (!this.attendees.equals(asked)) {
			this.attendees.clear();
			this.attendees.addAll(asked);
		}
	}

	/** Its minutes are locked from now on. */
	public void conclude(Move move) {
		open().orThrow();
		this.concludedAt = move.at();
		this.concludedByName = move.by().displayName();
	}

	/** Đính chính: writes other minutes after it was concluded. */
	void correct(MeetingNotes corrected) {
		if (open().granted()) {
			Permission.refused("meeting.notConcluded").orThrow();
		}
		this.notes = corrected;
	}

	public Permission open() {
		return (this.concludedAt == null) ? Permission.grant() : Permission.refused("meeting.concluded");
	}

	/** How many count for the quorum. */
	public int members() {
		return (int) this.attendees.stream().filter(Attendee::member).count();
	}

	public int membersPresent() {
		return (int) this.attendees.stream().filter((one) -> one.member() && one.present()).count();
	}

	/**
	 * Whether it is known who came: its day has come, and those present are written down.
	 */
	boolean attended(LocalDate today) {
		return this.concludedAt != null || (!this.notes.heldOn().isAfter(today) && membersPresent() > 0);
	}

	/** Whether more than half of the members came. */
	public boolean quorate() {
		return membersPresent() * 2 > members();
	}

	/** What befalls it, as the history tells it. */
	Happened happened(String what, Move move) {
		return Happened.of(move.by(), move.at(), "meeting." + what, this.id.meetingId()).internally();
	}

	public MeetingId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	public CampaignId campaign() {
		return this.campaign;
	}

	public MeetingNotes notes() {
		return this.notes;
	}

	public List<Attendee> attendees() {
		return List.copyOf(this.attendees);
	}

	/** When it was concluded; null before. */
	Instant concludedAt() {
		return this.concludedAt;
	}

	public Long version() {
		return this.version;
	}

}
