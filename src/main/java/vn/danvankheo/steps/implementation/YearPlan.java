package vn.danvankheo.steps.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.obligation.Obligation;

/** The paper by which a unit has handed in a plan of the year. */
@Entity
class YearPlan {

	@Id
	private UUID obligationId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private UnitId unit;

	private String reference;

	private LocalDate datedOn;

	private Instant sentAt;

	private String sentByName;

	@Version
	private Long version;

	protected YearPlan() {
	}

	YearPlan(Obligation owed, String reference, LocalDate datedOn, Move move) {
		this.obligationId = owed.id();
		this.committee = owed.committee();
		this.unit = owed.debtor().unit();
		say(reference, datedOn, move);
	}

	/** It is this paper from now on. */
	void say(String reference, LocalDate datedOn, Move move) {
		this.reference = reference;
		this.datedOn = datedOn;
		this.sentAt = move.at();
		this.sentByName = move.by().displayName();
	}

	public String reference() {
		return this.reference;
	}

	public LocalDate datedOn() {
		return this.datedOn;
	}

	public Instant sentAt() {
		return this.sentAt;
	}

	public String sentByName() {
		return this.sentByName;
	}

	public Long version() {
		return this.version;
	}

}
