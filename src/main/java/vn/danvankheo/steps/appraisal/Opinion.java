package vn.danvankheo.steps.appraisal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Ý kiến of one person on one model. It decides nothing. Whoever changes his mind writes
 * another; what he said before stays.
 */
@Entity
class Opinion {

	@Id
	private UUID opinionId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId participation;

	@Embedded
	private AccountId account;

	private String accountName;

	@Enumerated(EnumType.STRING)
	private VerdictKind stance;

	private String text;

	private Instant givenAt;

	private Instant supersededAt;

	@Version
	private Long version;

	protected Opinion() {
	}

	/** What somebody thinks of a model. */
	Opinion(Participation model, VerdictKind stance, String text, Move move) {
		this.opinionId = UUID.randomUUID();
		this.committee = model.place().committee();
		this.participation = model.id();
		this.account = move.by().account();
		this.accountName = move.by().displayName();
		this.stance = stance;
		this.text = text;
		this.givenAt = move.at();
	}

	/** He thinks otherwise since. */
	void supersede(Instant at) {
		this.supersededAt = at;
	}

	/** Whether it says the same. */
	public boolean says(VerdictKind stance, String text) {
		return this.stance == stance && this.text.equals(text);
	}

	public AccountId account() {
		return this.account;
	}

	public String accountName() {
		return this.accountName;
	}

	public VerdictKind stance() {
		return this.stance;
	}

	public String text() {
		return this.text;
	}

	public Instant givenAt() {
		return this.givenAt;
	}

	public boolean current() {
		return this.supersededAt == null;
	}

}
