package vn.danvankheo.steps.concern;

import java.util.Objects;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;

/** A vướng mắc or kiến nghị, as typed. */
record RaiseForm(String unit, String model, String visit, String kind, String title, String words) {

	private static final int LONGEST_TITLE = 200;

	static final int LONGEST_WORDS = 3000;

	RaiseForm {
		unit = Objects.requireNonNullElse(unit, "");
		model = Objects.requireNonNullElse(model, "");
		visit = Objects.requireNonNullElse(visit, "");
		kind = Objects.requireNonNullElse(kind, ConcernKind.DIFFICULTY.name());
		title = Objects.requireNonNullElse(title, "");
		words = Objects.requireNonNullElse(words, "");
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		errors.unless(FormValue.identity(this.unit).isPresent(), "unit", "Chọn đơn vị");
		errors.text("title", this.title, LONGEST_TITLE, "Ghi vướng mắc, kiến nghị trong một câu");
		errors.text("words", this.words, LONGEST_WORDS, "Ghi rõ: gặp gì, đã làm gì, đề nghị ai giải quyết");
		return errors;
	}

	ConcernKind chosenKind() {
		return ConcernKind.PROPOSAL.name().equals(this.kind) ? ConcernKind.PROPOSAL : ConcernKind.DIFFICULTY;
	}

	RaiseForm of(String unit) {
		return new RaiseForm(unit, this.model, this.visit, this.kind, this.title, this.words);
	}

}
