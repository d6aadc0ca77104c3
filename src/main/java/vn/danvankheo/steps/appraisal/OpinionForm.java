package vn.danvankheo.steps.appraisal;

import java.util.Arrays;
import java.util.Map;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;

/**
 * An opinion as it was filled in.
 *
 * @param stance what it speaks for; empty for nothing
 */
record OpinionForm(String stance, String text) {

	private static final int LONGEST = 2000;

	static OpinionForm of(Map<String, String> parameters) {
		return new OpinionForm(parameters.getOrDefault("stance", ""), PlainText.lines(parameters.get("text")));
	}

	/** What somebody said before; empty for null. */
	static OpinionForm of(Opinion said) {
		return (said == null) ? new OpinionForm("", "") : new OpinionForm(said.stance().name(), said.text());
	}

	/** What is wrong, by field, in page order; empty when nothing is. */
	FormErrors errors() {
		FormErrors errors = new FormErrors();
		VerdictKind chosen = chosen();
		if (chosen == null) {
			errors.add("stance", "Chọn ý kiến của anh/chị");
		}
		else if (chosen.needsReason() && this.text.isBlank()) {
			errors.add("text", "Ghi vì sao, để cuộc họp xét cân nhắc");
		}
		if (this.text.length() > LONGEST) {
			errors.add("text", "Ý kiến dài tối đa 2.000 ký tự");
		}
		return errors;
	}

	/** What it speaks for; null for nothing. */
	VerdictKind chosen() {
		return Arrays.stream(VerdictKind.values())
			.filter((one) -> one.name().equals(this.stance))
			.findFirst()
			.orElse(null);
	}

}
