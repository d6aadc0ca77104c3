package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Góp ý of the office on one fact of one model: raised when it is returned, answered
 * before it is sent again.
 */
@Entity
public class Remark {

	public enum State {

		/** The unit has not said anything yet. */
		OPEN,
		/** The unit says it has done so. */
		ADDRESSED,
		/** The unit leaves it as it is, and says why. */
		NOT_ADDRESSED, CLOSED;

		public String tone() {
			return switch (this) {
				case OPEN -> "soon";
				case NOT_ADDRESSED -> "calm";
				case ADDRESSED, CLOSED -> "done";
			};
		}

	}

	@Id
	private UUID remarkId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId participation;

	private int returnNumber;

	@Enumerated(EnumType.STRING)
	private Fact fact;

	private String text;

	private Instant raisedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "raised_by"))
	private AccountId raisedBy;

	private String raisedByName;

	private LocalDate answerDueOn;

	@Enumerated(EnumType.STRING)
	private State state;

	private String answer;

	private Instant answeredAt;

	private String answeredByName;

	@Version
	private Long version;

	protected Remark() {
	}

	/**
	 * A remark on a fact, raised with the numbered return; the unit is asked to answer by
	 * the day, if one is named.
	 */
	public Remark(Participation participation, int returnNumber, Fact fact, String text, LocalDate answerDueOn,
			Move move) {
		this.remarkId = UUID.randomUUID();
		this.committee = participation.place().committee();
		this.participation = participation.id();
		this.returnNumber = returnNumber;
		this.fact = fact;
		this.text = text;
		this.answerDueOn = answerDueOn;
		this.raisedAt = move.at();
		this.raisedBy = move.by().account();
		this.raisedByName = move.by().displayName();
		this.state = State.OPEN;
	}

	/** The unit says that it did so, or why it did not; leaving it needs a reason. */
	public void answer(boolean addressed, String answer, Move move) {
		if (!addressed && (answer == null || answer.isBlank())) {
			Permission.refused("remark.reasonMissing").orThrow();
		}
		this.state = addressed ? State.ADDRESSED : State.NOT_ADDRESSED;
		this.answer = answer;
		this.answeredAt = move.at();
		this.answeredByName = move.by().displayName();
	}

	public void close() {
		this.state = State.CLOSED;
	}

	public UUID id() {
		return this.remarkId;
	}

	public ParticipationId participation() {
		return this.participation;
	}

	public int returnNumber() {
		return this.returnNumber;
	}

	public Fact fact() {
		return this.fact;
	}

	public String text() {
		return this.text;
	}

	public LocalDate answerDueOn() {
		return this.answerDueOn;
	}

	public State state() {
		return this.state;
	}

	public String answer() {
		return this.answer;
	}

	public Instant raisedAt() {
		return this.raisedAt;
	}

	public String raisedByName() {
		return this.raisedByName;
	}

}
