package vn.danvankheo.ground.document;

import java.util.Map;
import java.util.Objects;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;

/**
 * The head of an organ's papers, as typed.
 *
 * @param above the organ above it; may be empty
 * @param issuer the organ, in one or more lines
 * @param place địa danh
 */
record LetterheadForm(String above, String issuer, String abbreviation, String place) {

	LetterheadForm {
		above = Objects.toString(above, "");
		issuer = Objects.toString(issuer, "");
		abbreviation = Objects.toString(abbreviation, "");
		place = Objects.toString(place, "");
	}

	/** What is wrong, by field; each field's name ends in that of its organ. */
	FormErrors errors(String line) {
		FormErrors errors = new FormErrors();
		Letterhead head = head();
		if (head.above().length() > 200) {
			errors.add("above" + line, "Cơ quan cấp trên tối đa 200 ký tự");
		}
		if (head.name().isEmpty() || head.name().length() > 300) {
			errors.add("issuer" + line, "Nhập cơ quan ban hành, tối đa 300 ký tự");
		}
		if (head.abbreviation().isEmpty() || head.abbreviation().length() > 40) {
			errors.add("abbreviation" + line, "Nhập chữ viết tắt trong ký hiệu, tối đa 40 ký tự");
		}
		if (head.place().isEmpty() || head.place().length() > 100) {
			errors.add("place" + line, "Nhập địa danh, tối đa 100 ký tự");
		}
		return errors;
	}

	/** What was typed, by the names that the errors have. */
	Map<String, String> typed(String line) {
		return Map.of("above" + line, this.above, "issuer" + line, this.issuer, "abbreviation" + line,
				this.abbreviation, "place" + line, this.place);
	}

	Letterhead head() {
		return new Letterhead(PlainText.line(this.above), PlainText.lines(this.issuer),
				PlainText.line(this.abbreviation), PlainText.line(this.place));
	}

}
