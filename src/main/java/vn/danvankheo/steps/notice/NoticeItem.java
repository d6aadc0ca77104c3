package vn.danvankheo.steps.notice;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.ParticipationId;

/** One model on an assignment notice. */
@Entity
public class NoticeItem {

	public enum State {

		/** On the notice, or on its correction, that has no number yet. */
		LISTED,
		/** Assigned by the notice. */
		ASSIGNED,
		/** Assigned, and to be taken off by the correction under way. */
		LEAVING,
		/** Off the notice: another may assign it. */
		RELEASED

	}

	@Id
	private UUID itemId;

	@Embedded
	private CommitteeId committee;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "notice_id")
	private AssignmentNotice notice;

	@Embedded
	private ParticipationId participation;

	private String note;

	private String issuedNote;

	@Enumerated(EnumType.STRING)
	private State state;

	@Version
	private Long version;

	protected NoticeItem() {
	}

	NoticeItem(AssignmentNotice notice, ParticipationId participation, String note) {
		this.itemId = UUID.randomUUID();
		this.committee = notice.committee();
		this.notice = notice;
		this.participation = participation;
		this.note = note;
		this.state = State.LISTED;
	}

	void say(String note) {
		this.note = note;
	}

	void become(State state) {
		this.state = state;
	}

	/** The notice is in force: it is assigned with this note, or off the notice. */
	void takeEffect() {
		this.state = standing() ? State.ASSIGNED : State.RELEASED;
		this.issuedNote = standing() ? this.note : null;
	}

	/** Stands again as it was issued. */
	void revert() {
		this.state = assigned() ? State.ASSIGNED : State.RELEASED;
		this.note = assigned() ? this.issuedNote : this.note;
	}

	/** Whether a correction under way would change what it says. */
	boolean changing() {
		return this.state == State.LEAVING || this.state == State.LISTED
				|| (this.state == State.ASSIGNED && !this.note.equals(this.issuedNote));
	}

	/** Assigned by the notice as it was issued. */
	boolean assigned() {
		return this.state == State.ASSIGNED || this.state == State.LEAVING;
	}

	/** Stands on the notice as it is being written: listed, or assigned and staying. */
	boolean standing() {
		return this.state == State.LISTED || this.state == State.ASSIGNED;
	}

	ParticipationId participation() {
		return this.participation;
	}

	String note() {
		return this.note;
	}

	State state() {
		return this.state;
	}

}
