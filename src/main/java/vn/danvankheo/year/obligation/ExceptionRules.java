package vn.danvankheo.year.obligation;

import java.time.Instant;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Deadline;

/** Which exceptions may be made to an obligation, and why not. */
final class ExceptionRules {

	private ExceptionRules() {
	}

	/**
	 * The office extends what others owe; what it owes itself is extended by the Thường
	 * trực.
	 */
	static Permission mayExtend(Actor actor, Debtor debtor) {
		if (actor.holds(debtor.standingOffice() ? Role.LEADER : Role.STANDING_OFFICE)) {
			return Permission.grant();
		}
		return Permission
			.refused(debtor.standingOffice() ? "obligation.ofTheOffice" : "obligation.extendedByTheOffice");
	}

	/** Nobody of the office lets the office off. */
	static Permission mayExcuse(Actor actor, Debtor debtor) {
		return actor.holds(Role.LEADER) || (actor.holds(Role.STANDING_OFFICE) && !debtor.standingOffice())
				? Permission.grant() : Permission.refused("obligation.ofTheOffice");
	}

	static Permission excuse(Obligation obligation, String reason) {
		return given(reason)
			.and(() -> obligation.open() ? Permission.grant() : Permission.refused("obligation.nothingOwed"));
	}

	static Permission extend(Obligation obligation, String reason, Deadline until, Instant now) {
		return given(reason).and(() -> later(obligation, until, now));
	}

	static Permission decline(Obligation obligation, String reason) {
		return given(reason).and(() -> (obligation.reopening() != null) ? Permission.grant()
				: Permission.refused("obligation.nothingAsked"));
	}

	private static Permission later(Obligation obligation, Deadline until, Instant now) {
		if (!until.metAt(now)) {
			return Permission.refused("obligation.extensionPast");
		}
		Deadline before = obligation.due().metAt(now) ? obligation.due() : obligation.locks();
		boolean gains = until.lastDay().isAfter(before.lastDay()) || !before.metAt(now);
		return gains ? Permission.grant()
				: Permission.refused("obligation.extensionNotLater", VietnameseDate.format(before.lastDay()));
	}

	private static Permission given(String reason) {
		return (reason == null || reason.isBlank()) ? Permission.refused("obligation.reasonMissing")
				: Permission.grant();
	}

}
