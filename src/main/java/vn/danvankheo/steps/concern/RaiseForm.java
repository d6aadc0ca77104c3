package vn.danvankheo.steps.concern;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.year.campaign.ConcernOrigin;

/** A vướng mắc or kiến nghị, as typed. */
public record RaiseForm(String unit, String model, String visit, String report, String kind, String title,
		String words) {

	private static final int LONGEST_TITLE = 200;

	static final int LONGEST_WORDS = 3000;

	public RaiseForm {
		unit = Objects.requireNonNullElse(unit, "");
		model = Objects.requireNonNullElse(model, "");
		visit = Objects.requireNonNullElse(visit, "");
		report = Objects.requireNonNullElse(report, "");
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

	/** The kind of record that it was opened from; empty for none. */
	Optional<ConcernOrigin.Kind> origin() {
		if (FormValue.identity(this.report).isPresent()) {
			return Optional.of(ConcernOrigin.Kind.REPORT);
		}
		return FormValue.identity(this.visit).map((id) -> ConcernOrigin.Kind.VISIT);
	}

	/** That record; null for none. */
	UUID record() {
		return FormValue.identity(this.report).or(() -> FormValue.identity(this.visit)).orElse(null);
	}

	/** The same for this unit, and with these words where nothing was typed. */
	RaiseForm filled(String unit, String said) {
		return new RaiseForm(unit, this.model, this.visit, this.report, this.kind, this.title,
				this.words.isEmpty() ? said : this.words);
	}

}
