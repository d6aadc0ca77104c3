package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.Sending;

/**
 * A report: what is about to be sent, or what was sent.
 *
 * @param unsaid whether nothing is to be seen of it yet by this reader
 * @param own whether it is his to write
 * @param nothing why there was nothing to tell; empty where there was something
 * @param send whether it may be sent as it stands
 * @param uneventful whether «không phát sinh» may be sent
 * @param mark of what is shown
 * @param sendings all that was sent, the latest first
 * @param changed whether something was written since it was sent
 */
record ReportPage(UUID id, String name, String title, String heading, String unitName, Deadline due, Deadline locks,
		boolean accepting, boolean composed, boolean own, boolean unsaid, String nothing, List<ModelView> models,
		List<AnswerView> answers, long working, Permission send, Permission uneventful, HeadView head, long mark,
		List<Sending> sendings, boolean changed, List<Attachment> scans, Long version) {

	/** Models of which the period tells something, or that need words of their own. */
	public List<ModelView> told() {
		return this.models.stream().filter((model) -> !model.asBefore()).toList();
	}

	/** Models that stand as they did. */
	public List<ModelView> asBefore() {
		return this.models.stream().filter(ModelView::asBefore).toList();
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
		return this.head != null && (!sent() || this.changed);
	}

	/** Whether it may be sent or presented from this page. */
	public boolean ready() {
		return this.own && !sent() && (this.send.granted() || (presents() && this.accepting));
	}

	public String state() {
		return sent() ? "SENT" : "OWED";
	}

}
