package vn.danvankheo.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.Happened;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.UnitId;
import vn.danvankheo.web.VietnameseDate;

/**
 * Việc phải làm có hạn of one unit. It stays open until what is required is delivered, or
 * the committee excuses it; being late is recorded, not forbidden, until the lock.
 */
@Entity
public class Obligation extends AbstractAggregateRoot<Obligation> {

	@Id
	private UUID obligationId;

	@Embedded
	private Owed owed;

	@Embedded
	private Clocks clocks;

	@Embedded
	private Delivery delivery = Delivery.none();

	@Embedded
	private Excuse excuse;

	@Embedded
	private ReopeningWish reopening;

	private String reopeningDeclinedReason;

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
		obligation.owed = new Owed(round.committee(), round.campaign(), unit, ObligationKind.REGISTRATION, round.id(),
				null, required);
		obligation.clocks = new Clocks(round.due().end(), round.locks().end(), null);
		return obligation;
	}

	/** Is due and locks by these deadlines from now on. */
	void reschedule(Deadline due, Deadline locks) {
		this.clocks = this.clocks.at(due, locks);
	}

	/**
	 * This many count as delivered now; falling below what is required opens it again,
	 * and being complete once more counts from then.
	 */
	public void deliver(int delivered, Instant now, String shortfallReason) {
		this.delivery = this.delivery.of(delivered, required(), now, shortfallReason);
	}

	/**
	 * The office gave something back: it is open again, but a unit that was complete in
	 * time stays in time once it has sent the answers.
	 */
	void giveBack(int delivered, Instant now) {
		this.delivery = this.delivery.givenBack(delivered, required(), now);
	}

	/** Owes this many from now on, though the round's set was frozen without it. */
	void admit(Actor by, int minimum, Instant now) {
		this.owed = this.owed.requiring(minimum);
		happened("admitted", by, now, Map.of("required", minimum));
	}

	/** The committee lets the unit off, with a reason; refused when nothing is owed. */
	public void excuse(Actor by, String reason, Instant now) {
		ExceptionRules.excuse(this, reason).orThrow();
		this.excuse = new Excuse(now, by.account(), reason.strip());
		happened("excused", by, now, Map.of("reason", reason.strip()));
	}

	/**
	 * Opens it for this one unit until the end of a later day, with a reason. Given
	 * before the due day has passed, it moves that day too; later, late stays late.
	 */
	public void extend(Actor by, String reason, Deadline until, Instant now) {
		ExceptionRules.extend(this, reason, until, now).orThrow();
		this.clocks = this.clocks.extended(new Extension(until.end(), reason.strip(), by.account(), now));
		this.reopening = null;
		this.reopeningDeclinedReason = null;
		happened("extended", by, now,
				Map.of("until", VietnameseDate.format(until.lastDay()), "reason", reason.strip()));
	}

	/** The unit asks to be let in again; asking twice changes nothing. */
	void askToReopen(Actor by, String wish, Instant now) {
		if (this.reopening == null) {
			this.reopening = new ReopeningWish(now, by.account(), by.displayName(), wish);
			this.reopeningDeclinedReason = null;
			happened("reopeningAsked", by, now, (wish != null) ? Map.of("wish", wish) : Map.of());
		}
	}

	/** The office does not let the unit in again, with a reason. */
	void declineReopening(Actor by, String reason, Instant now) {
		ExceptionRules.decline(this, reason).orThrow();
		this.reopening = null;
		this.reopeningDeclinedReason = reason.strip();
		happened("reopeningDeclined", by, now, Map.of("reason", reason.strip()));
	}

	private void happened(String what, Actor by, Instant at, Map<String, Object> detail) {
		registerEvent(Happened.of(by, at, "obligation." + what, this.obligationId).in(unit()).with(detail));
	}

	/** Whether something may still be delivered at this instant. */
	public Permission accepts(Instant now) {
		return locks().metAt(now) ? Permission.grant()
				: Permission.refused("round.locked", VietnameseDate.format(locks().lastDay()));
	}

	/** How many are still missing; never negative. */
	public int missing() {
		return Math.max(0, required() - delivered());
	}

	/** Whether something is still owed; nothing is where no minimum is set. */
	public boolean open() {
		return required() > 0 && fulfilledAt() == null && this.excuse == null;
	}

	/** How the unit stands at this instant. */
	public Standing standing(Instant now) {
		return Standing.of(this, now);
	}

	/** Đúng hạn, with an extension that was given while it had not passed. */
	public Deadline due() {
		return this.clocks.due();
	}

	/** Khóa, with the extension of this one unit, if any. */
	public Deadline locks() {
		return this.clocks.locks();
	}

	/** Whether an extension runs at this instant. */
	public boolean extendedAt(Instant now) {
		return this.clocks.extendedAt(now);
	}

	/** Its identity. */
	public UUID id() {
		return this.obligationId;
	}

	/** The committee. */
	public CommitteeId committee() {
		return this.owed.committee();
	}

	/** The campaign. */
	public CampaignId campaign() {
		return this.owed.campaign();
	}

	/** Who owes it. */
	public UnitId unit() {
		return this.owed.unit();
	}

	/** The round, for a registration. */
	public RoundId round() {
		return this.owed.round();
	}

	/** How many at least; 0 where the plan states no minimum. */
	public int required() {
		return this.owed.required();
	}

	/** How many count as delivered. */
	public int delivered() {
		return this.delivery.delivered();
	}

	/** When it was fulfilled; null while open. */
	public Instant fulfilledAt() {
		return this.delivery.fulfilledAt();
	}

	/** Why the unit sent fewer than required; null when it did not. */
	public String shortfallReason() {
		return this.delivery.shortfallReason();
	}

	/** When it was complete; stays while the office has given something back. */
	public Instant completedAt() {
		return this.delivery.completedAt();
	}

	/** Why the committee let the unit off; null when it did not. */
	public String excusedReason() {
		return (this.excuse != null) ? this.excuse.reason() : null;
	}

	/** Why it was extended for this unit; null when it was not. */
	public String extendedReason() {
		return (this.clocks.extension() != null) ? this.clocks.extension().reason() : null;
	}

	/** What the unit asks of the office; null when nothing waits. */
	public ReopeningWish reopening() {
		return this.reopening;
	}

	/** Why the office did not let the unit in again; null when it did not say so. */
	public String reopeningDeclinedReason() {
		return this.reopeningDeclinedReason;
	}

	/** For the guard against overwriting. */
	public Long version() {
		return this.version;
	}

}
