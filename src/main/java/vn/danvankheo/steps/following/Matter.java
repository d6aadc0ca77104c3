package vn.danvankheo.steps.following;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One open matter of a unit.
 *
 * @param id of what it is about
 * @param title what that is called
 * @param day the day by which, since which or on which; null for none
 * @param days by how many days it is late or silent; 0 for none
 */
record Matter(MatterKind kind, UUID unit, UUID id, String title, LocalDate day, int days) {

	/** Where it is seen to. */
	public String path() {
		return switch (this.kind) {
			case OVERDUE -> "/obligations/" + this.id;
			case SILENT, RETURNED -> "/participations/" + this.id;
			case CHANGE -> "/changes/" + this.id;
			case CONCERN -> "/concerns/" + this.id;
			case VISIT -> "/inspections/" + this.id;
		};
	}

	/** The message that says it in a sentence. */
	public String messageKey() {
		return "matter." + this.kind;
	}

}
