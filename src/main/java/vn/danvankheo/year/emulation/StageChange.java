package vn.danvankheo.year.emulation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;

/** One move from stage to stage: who, on whose behalf, when, why, by which document. */
@Entity
public class StageChange {

	@Id
	private UUID stageChangeId;

	@Embedded
	private CommitteeId committee;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "participation_id")
	private Participation participation;

	@Enumerated(EnumType.STRING)
	private Stage fromStage;

	@Enumerated(EnumType.STRING)
	private Stage toStage;

	private Instant changedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "changed_by"))
	private AccountId changedBy;

	private String changedByName;

	@Embedded
	@AttributeOverride(name = "unitId", column = @Column(name = "on_behalf_of_unit_id"))
	private UnitId onBehalfOf;

	private String reason;

	private String documentReference;

	protected StageChange() {
	}

	StageChange(Participation participation, Stage from, Stage to, Move move) {
		this.stageChangeId = UUID.randomUUID();
		this.committee = participation.place().committee();
		this.participation = participation;
		this.fromStage = from;
		this.toStage = to;
		this.changedAt = move.at();
		this.changedBy = move.by().account();
		this.changedByName = move.by().displayName();
		this.onBehalfOf = move.by().worksFor(participation.unit()) || !to.unitsOwn() ? null : participation.unit();
		this.reason = move.reason();
		this.documentReference = move.document();
	}

	public Instant at() {
		return this.changedAt;
	}

	/** Why; may be null. */
	public String reason() {
		return this.reason;
	}

	boolean returns() {
		return this.toStage == Stage.RETURNED;
	}

}
