package vn.danvankheo.steps.registration;

import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * A model in its unit's list.
 *
 * @param note what it lacks, or what became of it
 * @param pressing whether the unit has something to do with it
 * @param ready whether it could be sent now
 */
public record ModelRow(ParticipationId id, Long version, String name, Stage stage, String note, boolean pressing,
		boolean ready) {

	public String tone() {
		return switch (this.stage) {
			case RETURNED -> "late";
			case DRAFT, DECLINED, MERGED, WITHDRAWN, NOT_RECOGNISED, DISCONTINUED -> "";
			case RECOGNISED -> "gold";
			default -> "done";
		};
	}

	/** Where it is opened: to write on, or to read. */
	public String path() {
		return "/participations/" + this.id + "/edit";
	}

}
