package vn.danvankheo.steps.review;

import java.time.Instant;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.visit.Tally;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.obligation.Obligation;

/**
 * What may be done with a self-review, and if not, why. Writing is never refused to its
 * unit; the instant at which it arrives counts.
 */
final class ReviewPolicy {

	private ReviewPolicy() {
	}

	/** Writing it: its unit alone. */
	static Permission write(Actor actor, Obligation owed) {
		return actor.worksFor(owed.debtor().unit()) ? Permission.grant() : Permission.refused("role.otherUnit");
	}

	/** Sending it, the first time or anew: said, and judged by every criterion. */
	static Permission send(Actor actor, Obligation owed, ReviewContent content, Tally tally, Approval approval,
			Instant now) {
		return ready(actor, owed, content, tally, now).and(() -> approval.permits("review.approval."));
	}

	/** Showing it to the head. */
	static Permission present(Actor actor, Obligation owed, ReviewContent content, Tally tally, Approval approval,
			Instant now) {
		return ready(actor, owed, content, tally, now).and(() -> approval.presentable() ? Permission.grant()
				: Permission.refused("review.notPresentable." + approval));
	}

	/** A correction differs from what was sent, and says why. */
	static Permission correct(ReviewContent before, ReviewContent after, String reason) {
		if (before.equals(after)) {
			return Permission.refused("review.nothingChanged");
		}
		return (reason == null || reason.isBlank()) ? Permission.refused("review.reasonMissing") : Permission.grant();
	}

	private static Permission ready(Actor actor, Obligation owed, ReviewContent content, Tally tally, Instant now) {
		return write(actor, owed).and(() -> owed.accepts(now))
			.and(() -> content.says() ? Permission.grant() : Permission.refused("review.nothingSaid"))
			.and(() -> (tally.missing() == 0) ? Permission.grant()
					: Permission.refused("review.notJudged", tally.missing()));
	}

}
