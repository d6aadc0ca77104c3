package vn.danvankheo.steps.sending;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * The unit's own công văn that a batch came with.
 *
 * @param number its number and symbol, as the unit gave them: «12-CV/ĐU»
 * @param file its scan; null where none was attached
 */
@Embeddable
public record UnitLetter(@Column(name = "letter_number") String number,
		@Column(name = "letter_dated_on") LocalDate datedOn, @Column(name = "letter_file") UUID file) {

	/** «Công văn số 12-CV/ĐU, ngày 20/3/2023». */
	public String words() {
		return "Công văn số " + this.number + ", ngày " + VietnameseDate.format(this.datedOn);
	}

}
