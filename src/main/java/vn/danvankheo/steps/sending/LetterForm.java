package vn.danvankheo.steps.sending;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;

/** The unit's own công văn, as typed; all of it may be left out. */
record LetterForm(String letterNumber, String letterDate, MultipartFile letterScan) {

	static final LetterForm EMPTY = new LetterForm("", "", null);

	private static final String NUMBER = "0*[1-9]\\d{0,4}[-/]\\p{L}[\\p{L}\\d]*([-/&.][\\p{L}\\d]+)*";

	private static final int LONGEST = 60;

	/** «Số: 26 - CV/ĐU» is the number 26-CV/ĐU. */
	LetterForm {
		letterNumber = PlainText.line(letterNumber)
			.replaceFirst("(?iu)^số\\s*:?\\s*(?=\\d)", "")
			.replaceAll("\\s*([-–/])\\s*", "$1")
			.replace('–', '-');
		letterDate = PlainText.line(letterDate);
	}

	boolean hasFile() {
		return this.letterScan != null && !String.valueOf(this.letterScan.getOriginalFilename()).isBlank();
	}

	/** Whether there is a letter at all. */
	public boolean filled() {
		return hasFile() || !this.letterNumber.isEmpty() || !this.letterDate.isEmpty();
	}

	/**
	 * The letter, or what is wrong with it by field.
	 * @param scan its scan, as it is kept; null where there is none
	 */
	Checked<UnitLetter> letter(LocalDate today, UUID scan) {
		FormErrors errors = new FormErrors();
		errors.unless(!this.letterNumber.isEmpty(), "letterNumber", "Nhập số, ký hiệu của công văn, ví dụ 12-CV/ĐU");
		errors.unless(this.letterNumber.length() <= LONGEST && this.letterNumber.matches(NUMBER), "letterNumber",
				"Ghi số rồi ký hiệu, như 12-CV/ĐU hoặc 12/CV-UBND");
		LocalDate day = errors.day("letterDate", this.letterDate,
				"Nhập ngày của công văn, ví dụ " + VietnameseDate.format(today));
		errors.unless(day == null || !day.isAfter(today), "letterDate",
				"Ngày của công văn không sau hôm nay, " + VietnameseDate.format(today));
		return errors.or(() -> new UnitLetter(this.letterNumber, day, scan));
	}

}
