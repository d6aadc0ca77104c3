package vn.danvankheo.year.obligation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Exceptions for one debtor: the office extends, excuses or declines; he asks.
 */
@Service
@Transactional
class ExceptionDesk {

	private static final int LONGEST_REASON = 500;

	private final Obligations obligations;

	private final Debtors debtors;

	private final Words words;

	private final Clock clock;

	ExceptionDesk(Obligations obligations, Debtors debtors, Words words, Clock clock) {
		this.obligations = obligations;
		this.debtors = debtors;
		this.words = words;
		this.clock = clock;
	}

	/** Opens what one debtor owes until the end of a day, for a reason. */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER })
	public FormErrors extend(Actor actor, UUID id, ExtensionForm form) {
		Obligation obligation = held(actor, id);
		ExceptionRules.mayExtend(actor, obligation.debtor()).orThrow();
		FormErrors errors = new FormErrors();
		LocalDate day = errors.day("until", form.until(), "Nhập ngày gia hạn");
		String reason = errors.text("reason", form.reason(), LONGEST_REASON, "Ghi lý do gia hạn");
		if (errors.none()) {
			Instant now = this.clock.instant();
			Deadline until = Deadline.noLaterThan(day);
			Permission permission = ExceptionRules.extend(obligation, reason, until, now);
			if (!permission.granted()) {
				errors.add("until", this.words.of(permission));
				return errors;
			}
			obligation.extend(actor, reason, until, now);
			this.obligations.save(obligation);
		}
		return errors;
	}

	/** Lets a debtor off what is still missing, on behalf of the committee. */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER })
	public FormErrors excuse(Actor actor, UUID id, String typedReason) {
		Obligation obligation = held(actor, id);
		ExceptionRules.mayExcuse(actor, obligation.debtor()).orThrow();
		FormErrors errors = new FormErrors();
		String reason = errors.text("excuseReason", typedReason, LONGEST_REASON, "Ghi lý do miễn");
		if (errors.none()) {
			obligation.excuse(actor, reason, this.clock.instant());
			this.obligations.save(obligation);
		}
		return errors;
	}

	/** Does not let a debtor in again, and says why. */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER })
	public FormErrors decline(Actor actor, UUID id, String typedReason) {
		Obligation obligation = held(actor, id);
		ExceptionRules.mayExtend(actor, obligation.debtor()).orThrow();
		FormErrors errors = new FormErrors();
		String reason = errors.text("declineReason", typedReason, LONGEST_REASON, "Ghi lý do không mở lại");
		if (errors.none()) {
			obligation.declineReopening(actor, reason, this.clock.instant());
			this.obligations.save(obligation);
		}
		return errors;
	}

	/**
	 * Whoever owes asks to be let in again after the lock; asking twice is asking once.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.INSPECTOR })
	public FormErrors ask(Actor actor, UUID id, String typedWish) {
		Obligation obligation = held(actor, id);
		if (!this.debtors.actsFor(actor, obligation.debtor())) {
			throw new NoSuchRecord();
		}
		Instant now = this.clock.instant();
		if (obligation.accepts(now).granted()) {
			Permission.refused("obligation.notLocked").orThrow();
		}
		FormErrors errors = new FormErrors();
		String wish = errors.text("wish", typedWish, LONGEST_REASON, null);
		if (errors.none()) {
			obligation.askToReopen(actor, wish.isEmpty() ? null : wish, now);
			this.obligations.save(obligation);
		}
		return errors;
	}

	private Obligation held(Actor actor, UUID id) {
		return this.obligations.findByObligationIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

}
