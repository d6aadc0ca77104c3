package vn.danvankheo.year.approval;

import java.time.Instant;
import java.util.Map;
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

/** Trình: what the unit's head was shown, as it stood then, and what he said. */
@Entity
public class Presentation {

	/** Where it stands; the texts are the messages «presentation.…». */
	public enum State {

		WAITING, APPROVED, GIVEN_BACK

	}

	@Id
	private UUID presentationId;

	@Embedded
	private CommitteeId committee;

	private UUID subjectId;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Long> shown;

	private Instant presentedAt;

	private String presentedByName;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant decidedAt;

	private String decidedByName;

	private String reason;

	@Version
	private Long version;

	protected Presentation() {
	}

	Presentation(Actor by, UUID subject, Map<String, Long> shown, Instant at) {
		this.presentationId = UUID.randomUUID();
		this.committee = by.committee();
		this.subjectId = subject;
		this.shown = Map.copyOf(shown);
		this.presentedAt = at;
		this.presentedByName = by.displayName();
		this.state = State.WAITING;
	}

	void approve(Actor by, Instant at) {
		decide(State.APPROVED, by, at);
	}

	void giveBack(Actor by, String reason, Instant at) {
		decide(State.GIVEN_BACK, by, at);
		this.reason = reason;
	}

	private void decide(State decided, Actor by, Instant at) {
		if (this.state != State.WAITING) {
			Permission.refused("approval.decided").orThrow();
		}
		this.state = decided;
		this.decidedAt = at;
		this.decidedByName = by.displayName();
	}

	/** Whether each of these parts was shown as it stands now. */
	boolean covers(Map<String, Long> now) {
		return now.entrySet().stream().allMatch((part) -> part.getValue().equals(this.shown.get(part.getKey())));
	}

	/**
	 * Whether of these parts those that were shown stand as they were; others may be new.
	 */
	boolean holds(Map<String, Long> now) {
		return now.entrySet()
			.stream()
			.filter((part) -> this.shown.containsKey(part.getKey()))
			.allMatch((part) -> part.getValue().equals(this.shown.get(part.getKey())));
	}

	public State state() {
		return this.state;
	}

	/** Of how many parts it was. */
	public int size() {
		return this.shown.size();
	}

	Instant presentedAt() {
		return this.presentedAt;
	}

	public String presentedByName() {
		return this.presentedByName;
	}

	Instant decidedAt() {
		return this.decidedAt;
	}

	String decidedByName() {
		return this.decidedByName;
	}

	public String reason() {
		return this.reason;
	}

}
