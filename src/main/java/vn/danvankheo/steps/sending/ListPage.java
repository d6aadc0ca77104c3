package vn.danvankheo.steps.sending;

import java.util.List;

import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.registration.ModelRow;
import vn.danvankheo.steps.registration.Progress;
import vn.danvankheo.steps.registration.Setting;

/**
 * A unit's list as it is shown.
 *
 * @param setting whose, by when
 * @param own whether the reader works for the unit
 * @param excused why the committee let the unit off; null when it did not
 */
record ListPage(Setting setting, Long version, Progress progress, List<ModelRow> models, List<ModelRow> withdrawn,
		List<BatchRow> batches, Permission add, Permission send, boolean own, String excused, HeadView head) {

	/** Whether the next step is to begin models rather than to send what is written. */
	public boolean adds() {
		return this.progress.toBegin();
	}

	/** The receipt of what was sent last; null while nothing was. */
	public BatchRow receipt() {
		return this.batches.isEmpty() ? null : this.batches.get(this.batches.size() - 1);
	}

	public String heading() {
		return this.setting.unit() + " " + this.progress.sentence();
	}

	/** One word for machines: EMPTY, OPEN, SENT, SHORT or LOCKED. */
	public String state() {
		if (this.setting.locked()) {
			return "LOCKED";
		}
		if (this.batches.isEmpty()) {
			return this.models.isEmpty() ? "EMPTY" : "OPEN";
		}
		return (this.progress.missing() > 0) ? "SHORT" : "SENT";
	}

}
