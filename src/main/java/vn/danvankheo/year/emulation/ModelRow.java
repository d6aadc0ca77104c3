package vn.danvankheo.year.emulation;

import java.time.LocalDate;
import java.util.UUID;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * One line of the list.
 *
 * @param fieldName lĩnh vực; null while not chosen
 * @param startsOn first day; null while not known
 * @param endsOn last day; null while not known
 * @param entrySource «nhập thay, nguồn …»; null when the unit wrote it itself
 */
public record ModelRow(UUID id, long version, String code, String name, Stage stage, ModelKind modelKind,
		OwnerKind ownerKind, Novelty novelty, String owner, UUID unit, String unitName, String fieldName,
		boolean hardField, LocalDate startsOn, LocalDate endsOn, int daysLate, String entrySource) {

	/** From when to when, the year said once where it is one. */
	public String period() {
		String from = VietnameseDate.format(this.startsOn);
		String to = VietnameseDate.format(this.endsOn);
		if (this.startsOn == null || this.endsOn == null) {
			return from + ((this.startsOn != null) ? " – …" : "") + to;
		}
		boolean oneYear = this.startsOn.getYear() == this.endsOn.getYear();
		return (oneYear ? from.substring(0, from.lastIndexOf('/')) : from) + " – " + to;
	}

}
