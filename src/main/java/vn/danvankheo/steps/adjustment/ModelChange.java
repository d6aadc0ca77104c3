package vn.danvankheo.steps.adjustment;

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
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Đề nghị điều chỉnh of one model after its assignment. */
@Entity
class ModelChange {

	/** Where it stands; its words are the message «changeState.…». */
	enum State {

		ASKED, GRANTED, DECLINED, TAKEN_BACK;

		public String tone() {
			return switch (this) {
				case ASKED -> "soon";
				case GRANTED -> "done";
				case DECLINED, TAKEN_BACK -> "";
			};
		}

	}

	@Id
	private UUID changeId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId participation;

	@Enumerated(EnumType.STRING)
	private ChangeKind kind;

	@Embedded
	private Wanted wanted;

	private String was;

	private String becomes;

	private String reason;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant askedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "asked_by"))
	private AccountId askedBy;

	private String askedByName;

	private Boolean opinionFor;

	private String opinion;

	private Instant opinionAt;

	private String opinionByName;

	private Instant decidedAt;

	private String decidedByName;

	private String decision;

	private UUID adjustmentId;

	@Version
	private Long version;

	protected ModelChange() {
	}

	ModelChange(Participation model, AskedChange asked, Move move) {
		this.changeId = UUID.randomUUID();
		this.committee = model.place().committee();
		this.participation = model.id();
		this.kind = asked.kind();
		this.wanted = asked.wanted();
		this.was = asked.was();
		this.becomes = asked.becomes();
		this.reason = asked.reason();
		this.state = State.ASKED;
		this.askedAt = move.at();
		this.askedBy = move.by().account();
		this.askedByName = move.by().displayName();
	}

	/**
	 * The area member speaks for it or against it; a later word replaces an earlier one.
	 */
	void speak(boolean inFavour, String words, Move move) {
		waiting().orThrow();
		this.opinionFor = inFavour;
		this.opinion = words;
		this.opinionAt = move.at();
		this.opinionByName = move.by().displayName();
	}

	/** Is granted or declined, for good. */
	void decide(boolean granted, String words, Move move) {
		waiting().orThrow();
		this.state = granted ? State.GRANTED : State.DECLINED;
		this.decision = words;
		this.decidedAt = move.at();
		this.decidedByName = move.by().displayName();
	}

	/** Its unit does not ask any more. */
	void takeBack() {
		waiting().orThrow();
		this.state = State.TAKEN_BACK;
	}

	/** Is told by this notice; null frees it again. */
	void tell(UUID adjustment) {
		this.adjustmentId = adjustment;
	}

	Permission waiting() {
		return (this.state == State.ASKED) ? Permission.grant() : Permission.refused("change.is." + this.state);
	}

	public UUID id() {
		return this.changeId;
	}

	ParticipationId participation() {
		return this.participation;
	}

	public ChangeKind kind() {
		return this.kind;
	}

	Wanted wanted() {
		return this.wanted;
	}

	public String was() {
		return this.was;
	}

	public String becomes() {
		return this.becomes;
	}

	public String reason() {
		return this.reason;
	}

	public State state() {
		return this.state;
	}

	public Instant askedAt() {
		return this.askedAt;
	}

	LocalDate askedOn() {
		return Deadline.dayOf(this.askedAt);
	}

	public String askedByName() {
		return this.askedByName;
	}

	/** Whether the area member speaks for it; null while he has said nothing. */
	public Boolean opinionFor() {
		return this.opinionFor;
	}

	public String opinion() {
		return this.opinion;
	}

	public Instant opinionAt() {
		return this.opinionAt;
	}

	public String opinionByName() {
		return this.opinionByName;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

	public String decidedByName() {
		return this.decidedByName;
	}

	public String decision() {
		return this.decision;
	}

	/** The notice that tells it; null while none does. */
	public UUID adjustment() {
		return this.adjustmentId;
	}

	public Long version() {
		return this.version;
	}

}
