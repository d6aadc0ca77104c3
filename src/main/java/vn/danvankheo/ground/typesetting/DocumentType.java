package vn.danvankheo.ground.typesetting;

import java.util.Locale;

/** Tên loại văn bản, with its abbreviation in symbols. */
public enum DocumentType {

	/** Quyết định. */
	DECISION("QĐ", "QUYẾT ĐỊNH"),
	/** Thông báo. */
	NOTICE("TB", "THÔNG BÁO"),
	/** Báo cáo. */
	REPORT("BC", "BÁO CÁO"),
	/** Tờ trình. */
	PROPOSAL("TTr", "TỜ TRÌNH"),
	/** Biên bản. */
	MINUTES("BB", "BIÊN BẢN"),
	/** Kế hoạch. */
	PLAN("KH", "KẾ HOẠCH"),
	/** Công văn, which prints no name of its type. */
	OFFICIAL_LETTER("CV", ""),
	/** A list or form without number, series or register of its own. */
	LIST("", "DANH SÁCH"),
	/** Bảng đối chiếu: figures beside what they should be. */
	COMPARISON("", "BẢNG ĐỐI CHIẾU"),
	/** Phiếu: a form to be filled in by hand. */
	FORM("", "PHIẾU"),
	/** Lịch: a list by days. */
	SCHEDULE("", "LỊCH");

	private final String abbreviation;

	private final String heading;

	DocumentType(String abbreviation, String heading) {
		this.abbreviation = abbreviation;
		this.heading = heading;
	}

	/** As in symbols: «QĐ»; empty for lists. */
	public String abbreviation() {
		return this.abbreviation;
	}

	/** As printed above the summary: «QUYẾT ĐỊNH»; empty for letters. */
	public String heading() {
		return this.heading;
	}

	/** In words within a sentence: «Thông báo», «Công văn». */
	public String words() {
		return this.heading.isEmpty() ? "Công văn"
				: this.heading.charAt(0) + this.heading.substring(1).toLowerCase(Locale.forLanguageTag("vi"));
	}

	public boolean numbered() {
		return !this.abbreviation.isEmpty();
	}

}
