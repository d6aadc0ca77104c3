package vn.danvankheo.ground.typesetting;

import java.time.LocalDate;

import vn.danvankheo.ground.web.VietnameseDate;

/** Dates as the heads of official papers spell them. */
public final class PaperDate {

	private PaperDate() {
	}

	/**
	 * «ngày 05 tháng 02 năm 2026», or a date to be filled in by hand; dots where the year
	 * is not known either.
	 */
	public static String words(LocalDate date, Integer year) {
		return (date != null) ? VietnameseDate.formal(date)
				: "ngày      tháng      năm " + ((year != null) ? year : "......");
	}

}
