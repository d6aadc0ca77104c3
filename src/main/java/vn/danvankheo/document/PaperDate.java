package vn.danvankheo.document;

import java.time.LocalDate;

/** Dates as official papers spell them: «ngày 05 tháng 02 năm 2026». */
public final class PaperDate {

	private PaperDate() {
	}

	/** Days below 10 and the months January and February get a zero, the others none. */
	public static String words(LocalDate date) {
		String month = (date.getMonthValue() < 3) ? "0" + date.getMonthValue() : "" + date.getMonthValue();
		return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
	}

	/** A date to be filled in by hand; dots where the year is not known either. */
	public static String blank(Integer year) {
		return "ngày      tháng      năm " + ((year != null) ? year : "......");
	}

}
