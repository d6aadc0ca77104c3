package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.danvankheo.year.emulation.Stage;

/**
 * A model that a unit was given to build, and what its log says.
 *
 * @param id the participation
 * @param assignedOn the day it was assigned
 * @param planSentOn the day its plan was sent last; null while none was
 * @param lastWordOn the last day, until the end of the period, of which the log says
 * anything; null when it says nothing
 * @param lastNewsOn the same, not counting lines that nothing happened
 * @param entries the lines of the period, oldest first
 * @param targets how far each target is by the end of the period; empty before a plan is
 * sent
 */
public record LoggedModel(UUID id, String code, String name, UUID unit, Stage stage, LocalDate startsOn,
		LocalDate endsOn, LocalDate assignedOn, LocalDate planSentOn, LocalDate lastWordOn, LocalDate lastNewsOn,
		List<LoggedEntry> entries, List<TargetProgress> targets) {

	/** Until when its log is awaited: its last day, or that of its year. */
	LocalDate awaitedUntil() {
		return (this.endsOn != null) ? this.endsOn : LocalDate.of(this.assignedOn.getYear(), 12, 31);
	}

}
