package vn.danvankheo.year.obligation;

import java.util.UUID;

import vn.danvankheo.year.campaign.Deadline;

/**
 * A period on the board of a year.
 *
 * @param opened whether its set is frozen; before, nobody owes anything in it
 */
record YearColumn(UUID id, String kind, String name, Deadline due, boolean opened) {

	static YearColumn of(ObligationPeriod period) {
		return new YearColumn(period.id(), period.kind(), period.name(), period.due(), period.opened());
	}

	/** «T5» for a month; its whole name else. */
	public String head() {
		return this.name.replaceFirst("^Tháng (\\d{1,2})/\\d{4}$", "T$1");
	}

	/** What names it in the short addresses of cells. */
	public String key() {
		return this.id.toString().substring(0, 6);
	}

}
