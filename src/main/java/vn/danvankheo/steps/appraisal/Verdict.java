package vn.danvankheo.steps.appraisal;

import java.time.Instant;
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
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Đề xuất thẩm định: what the standing office proposes for one model. It moves nothing
 * until a meeting confirms it; a model has at most one that is pending.
 */
@Entity
public class Verdict {

	/** Where a verdict stands. */
	enum State {

		/** Nobody but the committee's people knows of it. */
		PENDING,
		/** A meeting confirmed it. */
		CONFIRMED

	}

	@Id
	private UUID verdictId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId participation;

	@Embedded
	private Ruling ruling;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant givenAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "given_by"))
	private AccountId givenBy;

	private String givenByName;

	@Version
	private Long version;

	protected Verdict() {
	}

	/** What is proposed for a model. */
	Verdict(Participation model, Ruling ruling, Move move) {
		this.verdictId = UUID.randomUUID();
		this.committee = model.place().committee();
		this.participation = model.id();
		this.state = State.PENDING;
		say(ruling, move);
	}

	/** Proposes something else; refused once a meeting has confirmed it. */
	void revise(Ruling ruling, Move move) {
		pending().orThrow();
		say(ruling, move);
	}

	/** A meeting confirms it. */
	public void confirm() {
		pending().orThrow();
		this.state = State.CONFIRMED;
	}

	/** Whether it may still be changed or taken back. */
	public Permission pending() {
		return (this.state == State.PENDING) ? Permission.grant() : Permission.refused("verdict.confirmed");
	}

	private void say(Ruling ruling, Move move) {
		this.ruling = ruling;
		this.givenAt = move.at();
		this.givenBy = move.by().account();
		this.givenByName = move.by().displayName();
	}

	public UUID id() {
		return this.verdictId;
	}

	public ParticipationId participation() {
		return this.participation;
	}

	public Ruling ruling() {
		return this.ruling;
	}

	public State state() {
		return this.state;
	}

	public Instant givenAt() {
		return this.givenAt;
	}

	public String givenByName() {
		return this.givenByName;
	}

	/** What somebody who reads it now has before him. */
	public SeenVerdict seen() {
		return SeenVerdict.of(this);
	}

	public Long version() {
		return this.version;
	}

}
