package vn.danvankheo.ground.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * One line of the register.
 *
 * @param reference number and symbol; null while it has none
 * @param datedOn its date; null while it has none
 * @param opened how many of them have opened it; for a unit, of its own
 */
record PaperRow(UUID id, DocumentType type, String title, PaperState state, String reference, LocalDate datedOn,
		Instant draftedAt, int recipients, int opened) {

	/** By what the register finds it: «15-TB/ThU Giao thực hiện mô hình». */
	public String named() {
		return (this.reference != null) ? this.reference + " " + this.title : this.title;
	}

	public String day() {
		return VietnameseDate.format(this.datedOn);
	}

}
