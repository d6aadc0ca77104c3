package vn.danvankheo.obligation;

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

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.campaign.VietnameseDate;
import vn.danvankheo.organisation.AccountId;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.Refused;
import vn.danvankheo.organisation.UnitId;

/**
 * Việc phải làm có hạn of one unit. It stays open until what is required is delivered, or
 * the committee excuses it; being late is recorded, not forbidden, until the lock.
 */
@Entity
public class Obligation {

	@Id
	private UUID obligationId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Embedded
	private UnitId unit;

	@Enumerated(EnumType.STRING)
	private ObligationKind kind;

	@Embedded
	private RoundId round;

	private UUID subjectId;

	private int required;

	private Instant dueAt;

	private Instant lockAt;

	private Instant extendedUntil;

	private String extendedReason;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "extended_by"))
	private AccountId extendedBy;

	private Instant firstDeliveredAt;

	private int delivered;

	private String shortfallReason;

	private Instant fulfilledAt;

	private Instant excusedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "excused_by"))
	private AccountId excusedBy;

	private String excusedReason;

	@Version
	private Long version;

	protected Obligation() {
	}

	/**
	 * A unit owes its registration list in a round; the required number is 0 where the
	 * plan states no minimum.
	 */
	public static Obligation toRegister(UnitId unit, Round round, int required) {
		Obligation obligation = new Obligation();
		obligation.obligationId = UUID.randomUUID();
		obligation.committee = round.committee();
		obligation.campaign = round.campaign();
		obligation.unit = unit;
		obligation.kind = ObligationKind.REGISTRATION;
		obligation.round = round.id();
		obligation.required = required;
		obligation.reschedule(round.due(), round.locks());
		return obligation;
	}

	/** Is due and locks by these deadlines from now on. */
	public void reschedule(Deadline due, Deadline locks) {
		this.dueAt = due.end();
		this.lockAt = locks.end();
	}

	/**
	 * This many count as delivered now; falling below what is required opens it again.
	 */
	public void deliver(int delivered, Instant now, String shortfallReason) {
		this.delivered = delivered;
		if (delivered > 0 && this.firstDeliveredAt == null) {
			this.firstDeliveredAt = now;
		}
		this.shortfallReason = (missing() > 0) ? shortfallReason : null;
		boolean enough = delivered > 0 && missing() == 0;
		this.fulfilledAt = enough ? ((this.fulfilledAt != null) ? this.fulfilledAt : now) : null;
	}

	/** The committee lets the unit off, with a reason. */
	public void excuse(AccountId by, String reason, Instant now) {
		if (reason == null || reason.isBlank()) {
			throw new Refused(Permission.refused("obligation.reasonMissing"));
		}
		this.excusedAt = now;
		this.excusedBy = by;
		this.excusedReason = reason;
	}

	/**
	 * Opens it for this one unit until the end of a later day, with a reason; ends by
	 * itself.
	 */
	public void extend(AccountId by, String reason, Deadline until) {
		if (reason == null || reason.isBlank()) {
			throw new Refused(Permission.refused("obligation.reasonMissing"));
		}
		this.extendedUntil = until.end();
		this.extendedReason = reason;
		this.extendedBy = by;
	}

	/** Whether something may still be delivered at this instant. */
	public Permission accepts(Instant now) {
		return now.isBefore(locksAt()) ? Permission.grant()
				: Permission.refused("round.locked", VietnameseDate.format(locks().lastDay()));
	}

	private Instant locksAt() {
		return (this.extendedUntil != null && this.extendedUntil.isAfter(this.lockAt)) ? this.extendedUntil
				: this.lockAt;
	}

	/** How many are still missing; never negative. */
	public int missing() {
		return Math.max(0, this.required - this.delivered);
	}

	/** Whether something is still owed. */
	public boolean open() {
		return this.fulfilledAt == null && this.excusedAt == null;
	}

	/** Đúng hạn. */
	public Deadline due() {
		return Deadline.endingAt(this.dueAt);
	}

	/** Khóa, with the extension of this one unit, if any. */
	public Deadline locks() {
		return Deadline.endingAt(locksAt());
	}

	/** Its identity. */
	public UUID id() {
		return this.obligationId;
	}

	/** The committee. */
	public CommitteeId committee() {
		return this.committee;
	}

	/** The campaign. */
	public CampaignId campaign() {
		return this.campaign;
	}

	/** Who owes it. */
	public UnitId unit() {
		return this.unit;
	}

	/** What is owed. */
	public ObligationKind kind() {
		return this.kind;
	}

	/** The round, for a registration. */
	public RoundId round() {
		return this.round;
	}

	/** How many at least; 0 where the plan states no minimum. */
	public int required() {
		return this.required;
	}

	/** How many count as delivered. */
	public int delivered() {
		return this.delivered;
	}

	/** When something was first delivered; null before. */
	public Instant firstDeliveredAt() {
		return this.firstDeliveredAt;
	}

	/** When it was fulfilled; null while open. */
	public Instant fulfilledAt() {
		return this.fulfilledAt;
	}

	/** Why the unit sent fewer than required; null when it did not. */
	public String shortfallReason() {
		return this.shortfallReason;
	}

	/** Why the committee let the unit off; null when it did not. */
	public String excusedReason() {
		return this.excusedReason;
	}

	/** Why it was extended for this unit; null when it was not. */
	public String extendedReason() {
		return this.extendedReason;
	}

	/** For the guard against overwriting. */
	public Long version() {
		return this.version;
	}

}
