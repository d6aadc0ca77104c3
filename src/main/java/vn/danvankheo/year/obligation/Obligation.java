package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Việc phải làm có hạn: open until it is delivered whole, or the committee excuses it;
 * being late is recorded, not forbidden, until the lock.
 */
@Entity
public class Obligation extends AbstractAggregateRoot<Obligation> {

	@Id
	private UUID obligationId;

	@Embedded
	private Owed owed;

	@Embedded
	private DueAndLock clocks;

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
	 * What is owed in a period, by its days. Unexpected, it counts in no set and only
	 * carries an exception.
	 */
	Obligation(ObligationPeriod period, Expected what, boolean expected) {
		this.obligationId = UUID.randomUUID();
		this.owed = new Owed(period.committee(), period.campaign(), what.debtor(), period.kind(), period.id(),
				what.subject(), expected);
		this.clocks = new DueAndLock(period.due().end(), period.locks().end(), null);
	}

	/** Is due and locks by these deadlines from now on. */
	void reschedule(Deadline due, Deadline locks) {
		this.clocks = this.clocks.at(due, locks);
	}

	/** So much stands delivered now; less than all leaves it open. */
	public void deliver(Extent extent, Instant now) {
		this.delivery = this.delivery.reaching(extent, now);
	}

	/** The debtor says that there was nothing to tell: that is all of it. */
	public void deliverUneventful(Instant now) {
		this.delivery = this.delivery.reaching(Extent.WHOLE, now).uneventfully();
	}

	/**
	 * The debtor took something back and so much is left: completing it once more counts
	 * from then.
	 */
	public void takeBack(Extent left, Instant now) {
		this.delivery = this.delivery.takenBack(left, now);
	}

	/**
	 * The office gave something back and so much is left: it is open again, but whoever
	 * was complete in time stays in time once he has sent the answers.
	 */
	public void giveBack(Extent left, Instant now) {
		this.delivery = this.delivery.reaching(left, now);
	}

	/** Is expected from now on, though the period's set was frozen without it. */
	void admit(Actor by, Instant now) {
		this.owed = this.owed.admitted();
		happened("admitted", by, now, Map.of("kind", kind()));
	}

	/** The committee lets the debtor off, with a reason; refused when nothing is owed. */
	public void excuse(Actor by, String reason, Instant now) {
		ExceptionRules.excuse(this, reason).orThrow();
		this.excuse = new Excuse(now, by.account(), reason.strip());
		happened("excused", by, now, Map.of("reason", reason.strip()));
	}

	/**
	 * Opens it for this one debtor until the end of a later day, with a reason. Given
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

	/** The debtor asks to be let in again; asking twice changes nothing. */
	void askToReopen(Actor by, String wish, Instant now) {
		if (this.reopening == null) {
			this.reopening = new ReopeningWish(now, by.account(), by.displayName(), wish);
			this.reopeningDeclinedReason = null;
			happened("reopeningAsked", by, now, (wish != null) ? Map.of("wish", wish) : Map.of());
		}
	}

	/** The office does not let the debtor in again, with a reason. */
	void declineReopening(Actor by, String reason, Instant now) {
		ExceptionRules.decline(this, reason).orThrow();
		this.reopening = null;
		this.reopeningDeclinedReason = reason.strip();
		happened("reopeningDeclined", by, now, Map.of("reason", reason.strip()));
	}

	private void happened(String what, Actor by, Instant at, Map<String, Object> detail) {
		registerEvent(Happened.of(by, at, "obligation." + what, this.obligationId).in(debtor().unit()).with(detail));
	}

	/** Whether something may still be delivered at this instant. */
	public Permission accepts(Instant now) {
		return locks().metAt(now) ? Permission.grant()
				: Permission.refused("obligation.locked", VietnameseDate.format(locks().lastDay()));
	}

	public boolean open() {
		return expected() && fulfilledAt() == null && this.excuse == null;
	}

	/** How it stands at this instant. */
	public Standing standing(Instant now) {
		return Standing.of(this.clocks, this.delivery, this.excuse != null, now);
	}

	DueAndLock clocks() {
		return this.clocks;
	}

	/** Đúng hạn, with an extension that was given while it had not passed. */
	public Deadline due() {
		return this.clocks.due();
	}

	/** Khóa, with its extension, if any. */
	public Deadline locks() {
		return this.clocks.locks();
	}

	public UUID id() {
		return this.obligationId;
	}

	public CommitteeId committee() {
		return this.owed.committee();
	}

	public CampaignId campaign() {
		return this.owed.campaign();
	}

	public Debtor debtor() {
		return this.owed.debtor();
	}

	public String kind() {
		return this.owed.kind();
	}

	public UUID period() {
		return this.owed.periodId();
	}

	/** What it is about, where one owes several; may be null. */
	public UUID subject() {
		return this.owed.subjectId();
	}

	/** Whether it counts in the expected set; else it only carries an exception. */
	public boolean expected() {
		return this.owed.expected();
	}

	public Extent extent() {
		return this.delivery.extent();
	}

	/** Whether it was delivered by saying that nothing happened. */
	public boolean uneventful() {
		return this.delivery.uneventful();
	}

	/** When it was fulfilled; null while open. */
	public Instant fulfilledAt() {
		return this.delivery.fulfilledAt();
	}

	/** Why the committee let the debtor off; null when it did not. */
	public String excusedReason() {
		return (this.excuse != null) ? this.excuse.reason() : null;
	}

	/** Why it was extended; null when it was not. */
	public String extendedReason() {
		return (this.clocks.extension() != null) ? this.clocks.extension().reason() : null;
	}

	/** What the debtor asks of the office; null when nothing waits. */
	public ReopeningWish reopening() {
		return this.reopening;
	}

	/** Why the office did not let the debtor in again; null when it did not say so. */
	public String reopeningDeclinedReason() {
		return this.reopeningDeclinedReason;
	}

	public Long version() {
		return this.version;
	}

}
