package vn.danvankheo.year.approval;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;

/** A unit whose head approves what it sends. */
@Entity
class ApprovingUnit implements Persistable<UnitId> {

	@EmbeddedId
	private UnitId id;

	@Embedded
	private CommitteeId committee;

	private Instant wishedAt;

	private String wishedByName;

	@Transient
	private boolean wishedNow;

	protected ApprovingUnit() {
	}

	ApprovingUnit(UnitId unit, Actor by, Instant at) {
		this.id = unit;
		this.committee = by.committee();
		this.wishedAt = at;
		this.wishedByName = by.displayName();
		this.wishedNow = true;
	}

	@Override
	public UnitId getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.wishedNow;
	}

}
