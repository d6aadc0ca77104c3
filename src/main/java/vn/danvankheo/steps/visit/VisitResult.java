package vn.danvankheo.steps.visit;

import java.time.LocalDate;

import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * What one visit found of one model.
 *
 * @param minutes where its newest minutes stand; null while nothing is written
 */
record VisitResult(InspectionId visit, Purpose purpose, LocalDate day, String team, String unit,
		ParticipationId participation, String model, Inspection.State state, Minutes.State minutes, Tally tally) {

	public boolean locked() {
		return this.minutes == Minutes.State.LOCKED;
	}

	public String tone() {
		if (locked()) {
			return "done";
		}
		return (this.minutes != null) ? "soon" : "";
	}

	/** What is said while there are no minutes. */
	public String unwritten() {
		return (this.state == Inspection.State.HELD) ? "chưa ghi" : "chưa đi";
	}

}
