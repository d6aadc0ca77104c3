package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.Choice;

/**
 * A page of the queue.
 *
 * @param year the campaign's year; 0 when there is no campaign
 */
record QueuePage(int year, List<AppraisalRow> rows, boolean more, AppraisalFigures figures, List<Choice> years,
		List<Choice> units, List<Choice> fields) {

	/** The row that the next page comes after. */
	public UUID last() {
		return this.rows.get(this.rows.size() - 1).id();
	}

}
