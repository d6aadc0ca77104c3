package vn.danvankheo.steps.review;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.implementation.LogAlbum;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.steps.visit.Tally;
import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.Sending;

/**
 * A self-review: what is about to be sent, or what was sent.
 *
 * @param unsaid whether nothing is to be seen of it yet by this reader
 * @param own whether it is his to write
 * @param shownPhotos how many photos it names as evidence
 * @param send whether it may be sent as it stands
 * @param head the head's approval; null to whoever is not of the unit
 * @param mark of what is shown
 * @param sendings all that was sent, the latest first
 * @param pending what was changed since it was sent, to its unit alone
 */
record ReviewPage(UUID id, String name, String title, String heading, UUID model, String modelName, String unitName,
		Deadline due, boolean accepting, boolean own, boolean unsaid, List<TextLine> texts,
		List<TargetProgress> targets, List<MarkLine> marks, Tally tally, List<LogAlbum.Shot> photos, int shownPhotos,
		Permission send, HeadView head, long mark, List<Sending> sendings, List<Sending.Change> pending, Long version) {

	/** One text and its label's message. */
	record TextLine(ReviewText which, String text) {

	}

	/** How many photos that it shows no longer stand in the log. */
	public int gone() {
		return this.shownPhotos - this.photos.size();
	}

	/** Whether something was written since it was sent. */
	public boolean changed() {
		return !this.pending.isEmpty();
	}

	public boolean sent() {
		return !this.sendings.isEmpty();
	}

	/** Whether the reader shows it to the head rather than sending it. */
	public boolean presents() {
		return this.head != null && this.head.presentable();
	}

	/** Whether the head's approval concerns what is shown. */
	public boolean approvable() {
		return this.head != null && (!sent() || changed());
	}

	public String state() {
		return sent() ? "SENT" : "OWED";
	}

}
