package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A term of the cấp ủy, as typed.
 *
 * @param version the version it was read as; none for a new one
 */
record TermForm(String name, String firstDay, String lastDay, String version) {

	private static final int LONGEST = 100;

	TermForm {
		name = Objects.toString(name, "");
		firstDay = Objects.toString(firstDay, "");
		lastDay = Objects.toString(lastDay, "");
		version = (version != null && version.matches("\\d{1,9}")) ? version : "0";
	}

	/** What is wrong, by field; each field's name ends in that of its line. */
	FormErrors errors(String line) {
		FormErrors errors = new FormErrors();
		if (cleanName().isBlank() || cleanName().length() > LONGEST) {
			errors.add("termName" + line, "Nhập tên nhiệm kỳ, ví dụ 2020 – 2025");
		}
		errors.day("firstDay" + line, this.firstDay, "Nhập ngày đầu");
		errors.day("lastDay" + line, this.lastDay, "Nhập ngày cuối");
		return errors;
	}

	/** What was typed, by the names that the errors have. */
	Map<String, String> typed(String line) {
		return Map.of("termName" + line, this.name, "firstDay" + line, this.firstDay, "lastDay" + line, this.lastDay,
				"version" + line, this.version);
	}

	/** The term with this identity as it is typed. */
	PartyTerm of(UUID id) {
		return new PartyTerm(id, cleanName(), first(), last(), Long.parseLong(this.version));
	}

	String cleanName() {
		return PlainText.line(this.name);
	}

	LocalDate first() {
		return VietnameseDate.parse(this.firstDay).orElse(null);
	}

	LocalDate last() {
		return VietnameseDate.parse(this.lastDay).orElse(null);
	}

}
