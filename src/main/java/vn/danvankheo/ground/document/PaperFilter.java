package vn.danvankheo.ground.document;

import java.util.Map;

import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/**
 * Which papers the register shows: by number or summary, by type, by state, by the year
 * of their date, or of their drafting while they have none.
 */
record PaperFilter(UrlFilter asked) implements ListFilter {

	private static final UrlNames NAMES = UrlNames.at("/papers")
		.words("q")
		.oneOf("type", DocumentType.values())
		.oneOf("state", PaperState.values())
		.year("year")
		.id("after");

	static final PaperFilter ALL = of(Map.of());

	static PaperFilter of(Map<String, String> given) {
		return new PaperFilter(NAMES.of(given));
	}

	/** The heading of the list: how many papers there are, or are left to be opened. */
	public String heading(int total, int unread, boolean staff) {
		if (narrows()) {
			return total + " văn bản phù hợp";
		}
		if (total == 0) {
			return "Chưa có văn bản nào";
		}
		if (unread > 0) {
			return unread + " văn bản mới chưa mở";
		}
		return staff ? total + " văn bản trong sổ" : "Đã mở cả " + total + " văn bản nhận được";
	}

	public boolean narrows() {
		return this.asked.asksBut();
	}

}
