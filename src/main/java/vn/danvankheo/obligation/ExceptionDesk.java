package vn.danvankheo.obligation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.organisation.UnitId;
import vn.danvankheo.web.FormErrors;
import vn.danvankheo.web.NoSuchRecord;
import vn.danvankheo.web.Words;

/**
 * Exceptions for one unit: the office extends, excuses or declines; a unit asks.
 */
@Service
class ExceptionDesk {

	private static final int LONGEST_REASON = 500;

	private final Obligations obligations;

	private final RegistrationDuties duties;

	private final Rounds rounds;

	private final Words words;

	private final Clock clock;

	ExceptionDesk(Obligations obligations, RegistrationDuties duties, Rounds rounds, Words words, Clock clock) {
		this.obligations = obligations;
		this.duties = duties;
		this.rounds = rounds;
		this.words = words;
		this.clock = clock;
	}

	/** Opens the list of one unit until the end of a day, for a reason. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors extend(Actor actor, UUID id, ExtensionForm form) {
		Obligation obligation = held(actor, id);
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

	/** Lets a unit off what is still missing, on behalf of the committee. */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER })
	@Transactional
	public FormErrors excuse(Actor actor, UUID id, String typedReason) {
		Obligation obligation = held(actor, id);
		FormErrors errors = new FormErrors();
		String reason = errors.text("excuseReason", typedReason, LONGEST_REASON, "Ghi lý do miễn");
		if (errors.none()) {
			obligation.excuse(actor, reason, this.clock.instant());
			this.obligations.save(obligation);
		}
		return errors;
	}

	/** Does not let a unit in again, and says why. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors decline(Actor actor, UUID id, String typedReason) {
		Obligation obligation = held(actor, id);
		FormErrors errors = new FormErrors();
		String reason = errors.text("declineReason", typedReason, LONGEST_REASON, "Ghi lý do không mở lại");
		if (errors.none()) {
			obligation.declineReopening(actor, reason, this.clock.instant());
			this.obligations.save(obligation);
		}
		return errors;
	}

	/** A unit asks to be let in again after the lock; asking twice is asking once. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public UUID ask(Actor actor, RoundId roundId, UnitId unit, String typedWish) {
		Round round = this.rounds.findByIdAndCommittee(roundId, actor.committee()).orElseThrow(NoSuchRecord::new);
		if (!actor.worksFor(unit)) {
			throw new NoSuchRecord();
		}
		Instant now = this.clock.instant();
		if (round.locks().metAt(now) || this.duties.accepts(unit, round, now).granted()) {
			Permission.refused("obligation.notLocked").orThrow();
		}
		Obligation obligation = this.duties.carrierOf(unit, round);
		obligation.askToReopen(actor, shortened(typedWish), now);
		return this.obligations.save(obligation).id();
	}

	private Obligation held(Actor actor, UUID id) {
		return this.obligations.findByObligationIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	private static String shortened(String wish) {
		if (wish == null || wish.isBlank()) {
			return null;
		}
		String text = wish.strip();
		return (text.length() > LONGEST_REASON) ? text.substring(0, LONGEST_REASON) : text;
	}

}
