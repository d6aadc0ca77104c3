package vn.danvankheo.ground.document;

import java.util.Arrays;
import java.util.UUID;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.PlainText;

/**
 * Which papers the register shows.
 *
 * @param q words of the number or the summary, with or without marks
 * @param type the name of a {@link DocumentType}; anything else means all
 * @param state the name of a {@link PaperState}; anything else means all
 * @param year of the paper's date, or of its drafting while it has none
 * @param after the identity of the last paper of the page before
 */
record PaperFilter(String q, String type, String state, String year, String after) {

	PaperFilter {
		q = PlainText.line(q);
		q = q.substring(0, Math.min(200, q.length()));
		type = Arrays.stream(DocumentType.values()).map(Enum::name).filter(type(type)::equals).findFirst().orElse("");
		state = Arrays.stream(PaperState.values()).map(Enum::name).filter(type(state)::equals).findFirst().orElse("");
		year = type(year).matches("(19|20|21)\\d\\d") ? year : "";
	}

	private static String type(String value) {
		return (value != null) ? value : "";
	}

	String pattern() {
		return "%" + SearchKey.of(this.q).value() + "%";
	}

	UUID afterId() {
		try {
			return (this.after != null) ? UUID.fromString(this.after) : null;
		}
		catch (IllegalArgumentException none) {
			return null;
		}
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

	/** Whether it leaves anything out. */
	public boolean narrows() {
		return !(this.q + this.type + this.state + this.year).isEmpty();
	}

}
