package vn.danvankheo.steps.registration;

import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * A model in its unit's list.
 *
 * @param number its place in the list, from 1
 * @param about its field and its time, as far as they are stated
 * @param note what it lacks, or what became of it
 * @param pressing whether the unit has something to do with it
 * @param ready whether it could be sent now
 */
public record ModelRow(ParticipationId id, Long version, int number, String name, String about, Stage stage,
		String note, boolean pressing, boolean ready) {

	/** Where it is opened: to write on, or to read. */
	public String path() {
		return "/participations/" + this.id + "/edit";
	}

}
