package vn.danvankheo.ground.document;

import java.util.List;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;

/** The words of a draft as they were typed. */
record WordingForm(String subject, String addressees, String bases, String body, String recipients, String signerLines,
		String signerName, Long version) {

	private static final int LONGEST_SUBJECT = 500;

	private static final int LONGEST_BODY = 60_000;

	private static final int LONGEST_LIST = 8_000;

	WordingForm {
		subject = PlainText.line(subject);
		addressees = PlainText.lines(addressees);
		bases = PlainText.lines(bases);
		body = PlainText.lines(body);
		recipients = PlainText.lines(recipients);
		signerLines = PlainText.lines(signerLines);
		signerName = PlainText.line(signerName);
	}

	static WordingForm of(PaperWording words, Long version) {
		return new WordingForm(words.subject(), String.join("\n", words.addressees()), String.join("\n", words.bases()),
				words.body(), String.join("\n", words.recipients()), String.join("\n", words.signerLines()),
				words.signerName(), version);
	}

	/** The words; a dash that was typed before a basis or a recipient is the paper's. */
	PaperWording words() {
		return new PaperWording(this.subject, lines(this.addressees), lines(this.bases), this.body,
				lines(this.recipients), lines(this.signerLines), this.signerName);
	}

	static List<String> lines(String text) {
		return text.lines()
			.map((line) -> line.replaceFirst("^[-–]\\s+", ""))
			.filter((line) -> !line.isBlank())
			.toList();
	}

	/** What is wrong with its lengths, by field. */
	FormErrors errors() {
		FormErrors errors = new FormErrors();
		if (this.subject.isEmpty()) {
			errors.add("subject", "Nhập trích yếu của văn bản");
		}
		errors.addAll(tooLong("subject", this.subject, LONGEST_SUBJECT));
		errors.addAll(tooLong("addressees", this.addressees, LONGEST_LIST));
		errors.addAll(tooLong("bases", this.bases, LONGEST_LIST));
		if (this.body.isEmpty()) {
			errors.add("body", "Nhập nội dung của văn bản");
		}
		errors.addAll(tooLong("body", this.body, LONGEST_BODY));
		errors.addAll(tooLong("recipients", this.recipients, LONGEST_LIST));
		errors.addAll(tooLong("signerLines", this.signerLines, LONGEST_LIST));
		errors.addAll(tooLong("signerName", this.signerName, 150));
		return errors;
	}

	private static FormErrors tooLong(String field, String text, int longest) {
		FormErrors errors = new FormErrors();
		errors.unless(text.length() <= longest, field, "Mục này dài tối đa " + longest + " ký tự");
		return errors;
	}

}
