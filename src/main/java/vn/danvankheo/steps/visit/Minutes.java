package vn.danvankheo.steps.visit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;

/**
 * Biên bản of a visit: written, frozen when the team confirms it, locked when the unit
 * does. No confirmation is taken back: what is corrected afterwards is the next number,
 * and both stay.
 */
@Entity
class Minutes {

	/** Where minutes stand; their words are the message «minutes.state.…». */
	enum State {

		/** Đoàn đang ghi. */
		WRITING,
		/** Đoàn đã xác nhận, chờ đơn vị. */
		SENT,
		/** Đơn vị đề nghị sửa. */
		OBJECTED,
		/** Hai bên đã xác nhận. */
		LOCKED

	}

	@Id
	private UUID minutesId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private InspectionId inspection;

	private int number;

	@Enumerated(EnumType.STRING)
	private State state;

	private String reason;

	private Instant begunAt;

	private String begunByName;

	private boolean withResults;

	@JdbcTypeCode(SqlTypes.JSON)
	private String content;

	private Instant sentAt;

	private String sentByName;

	private boolean sentForTeam;

	private Instant answeredAt;

	private String answeredByName;

	private boolean onPaper;

	private String objection;

	@Version
	private Long version;

	protected Minutes() {
	}

	/** The first minutes of a visit. */
	Minutes(Inspection visit, Actor by, Instant at) {
		this(visit.committee(), visit.id(), 1, null, by, at);
	}

	private Minutes(CommitteeId committee, InspectionId inspection, int number, String reason, Actor by, Instant at) {
		this.minutesId = UUID.randomUUID();
		this.committee = committee;
		this.inspection = inspection;
		this.number = number;
		this.state = State.WRITING;
		this.reason = reason;
		this.begunAt = at;
		this.begunByName = by.displayName();
	}

	/** Whether they are still written; if not, why. */
	Permission writable() {
		return (this.state == State.WRITING) ? Permission.grant() : Permission.refused("minutes.is." + this.state);
	}

	/** Whether the unit has them before it, to confirm or object. */
	Permission answerable() {
		return (this.state == State.SENT) ? Permission.grant()
				: Permission.refused("minutes.notAnswerable." + this.state);
	}

	/** Whether they can be corrected: once both sides have confirmed them. */
	Permission correctable() {
		return (this.state == State.LOCKED) ? Permission.grant() : Permission.refused("minutes.notLocked");
	}

	/** The team confirms: so they read, from now on. */
	void send(MinutesContent content, boolean withResults, boolean forTeam, Actor by, Instant at) {
		writable().orThrow();
		this.state = State.SENT;
		this.content = MinutesContentJson.write(content);
		this.withResults = withResults;
		this.sentAt = at;
		this.sentByName = by.displayName();
		this.sentForTeam = forTeam;
	}

	/** The unit confirms; on paper when it signed a printed copy. */
	void lock(boolean onPaper, Actor by, Instant at) {
		answerable().orThrow();
		this.state = State.LOCKED;
		this.onPaper = onPaper;
		this.answeredAt = at;
		this.answeredByName = by.displayName();
	}

	/** The unit asks for something else; the team writes the next number. */
	Minutes object(String words, Actor by, Instant at) {
		answerable().orThrow();
		this.state = State.OBJECTED;
		this.objection = words;
		this.answeredAt = at;
		this.answeredByName = by.displayName();
		return new Minutes(this.committee, this.inspection, this.number + 1, words, by, at);
	}

	/** Đính chính: the next number is written, for a reason. */
	Minutes correct(String reason, Actor by, Instant at) {
		correctable().orThrow();
		return new Minutes(this.committee, this.inspection, this.number + 1, reason, by, at);
	}

	public State state() {
		return this.state;
	}

	public int number() {
		return this.number;
	}

	/** Why they were begun; null for the first. */
	public String reason() {
		return this.reason;
	}

	public Instant begunAt() {
		return this.begunAt;
	}

	/** Whether they tell the unit the result by each criterion. */
	public boolean withResults() {
		return this.withResults;
	}

	/** What they say; null while they are written. */
	public MinutesContent content() {
		return MinutesContentJson.read(this.content);
	}

	public Instant sentAt() {
		return this.sentAt;
	}

	public String sentByName() {
		return this.sentByName;
	}

	public boolean sentForTeam() {
		return this.sentForTeam;
	}

	public Instant answeredAt() {
		return this.answeredAt;
	}

	public String answeredByName() {
		return this.answeredByName;
	}

	public boolean onPaper() {
		return this.onPaper;
	}

	/** What the unit wanted changed; null where it wanted nothing. */
	public String objection() {
		return this.objection;
	}

	public boolean sent() {
		return this.state != State.WRITING;
	}

	public boolean locked() {
		return this.state == State.LOCKED;
	}

}
