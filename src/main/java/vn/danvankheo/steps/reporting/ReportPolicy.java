package vn.danvankheo.steps.reporting;

import java.time.Instant;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.obligation.Obligation;

/**
 * What may be done with a report, and if not, why. Writing is never refused to its unit:
 * what was typed when the lock fell stays. The instant at which it arrives counts.
 */
final class ReportPolicy {

	private ReportPolicy() {
	}

	/** Writing it: its unit alone. */
	static Permission write(Actor actor, Obligation owed) {
		return actor.worksFor(owed.debtor().unit()) ? Permission.grant() : Permission.refused("role.otherUnit");
	}

	/** Sending it, the first time or anew. */
	static Permission send(Actor actor, Obligation owed, ReportContent content, Approval approval, Instant now) {
		return ready(actor, owed, content, now).and(() -> approval.permits("reporting.approval."));
	}

	/** Showing it to the head. */
	static Permission present(Actor actor, Obligation owed, ReportContent content, Approval approval, Instant now) {
		return ready(actor, owed, content, now).and(() -> approval.presentable() ? Permission.grant()
				: Permission.refused("reporting.notPresentable." + approval));
	}

	/** Saying that there was nothing to tell, where the logs do not say otherwise. */
	static Permission nothing(Actor actor, Obligation owed, int news, Instant now) {
		return write(actor, owed).and(() -> owed.accepts(now))
			.and(() -> (news == 0) ? Permission.grant() : Permission.refused("reporting.somethingHappened", news));
	}

	/** A correction differs from what was sent, and says why. */
	static Permission correct(ReportContent before, ReportContent after, String reason) {
		if (before.equals(after)) {
			return Permission.refused("reporting.nothingChanged");
		}
		return (reason == null || reason.isBlank()) ? Permission.refused("reporting.reasonMissing")
				: Permission.grant();
	}

	private static Permission ready(Actor actor, Obligation owed, ReportContent content, Instant now) {
		return write(actor, owed).and(() -> owed.accepts(now))
			.and(() -> content.says() ? Permission.grant() : Permission.refused("reporting.nothingSaid"));
	}

}
