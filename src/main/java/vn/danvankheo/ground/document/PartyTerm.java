package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.UUID;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * Nhiệm kỳ: from the day after one congress to the day of the next.
 *
 * @param name its name, e.g. «2020 – 2025»
 */
record PartyTerm(UUID id, String name, LocalDate firstDay, LocalDate lastDay, long version) {

	boolean covers(LocalDate day) {
		return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay);
	}

	boolean overlaps(PartyTerm other) {
		return !this.firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(this.lastDay);
	}

	public String first() {
		return VietnameseDate.format(this.firstDay);
	}

	public String last() {
		return VietnameseDate.format(this.lastDay);
	}

	public String days() {
		return first() + " – " + last();
	}

}
