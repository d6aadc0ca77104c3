package vn.danvankheo.registration;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.danvankheo.campaign.FieldId;
import vn.danvankheo.document.Cell;
import vn.danvankheo.emulation.Facts;
import vn.danvankheo.emulation.ModelKind;
import vn.danvankheo.emulation.Novelty;
import vn.danvankheo.emulation.OwnerKind;
import vn.danvankheo.emulation.PhoneNumber;

/** Reads what is chosen rather than typed; what a row leaves out is assumed and said. */
final class RowChoices {

	private final RowNotes notes;

	private final Facts known;

	RowChoices(RowNotes notes, Facts known) {
		this.notes = notes;
		this.known = known;
	}

	ModelKind kind() {
		return chosen(ListColumn.KIND, ListWords::kind, ListWords.KINDS, ModelKind.MODEL, Facts::modelKind);
	}

	Novelty novelty() {
		return chosen(ListColumn.NOVELTY, ListWords::novelty, ListWords.NOVELTIES, Novelty.NEW, Facts::novelty);
	}

	OwnerKind ownerKind() {
		if (this.notes.has(ListColumn.OWNER_KIND)) {
			return chosen(ListColumn.OWNER_KIND, ListWords::owner, ListWords.OWNERS, OwnerKind.COLLECTIVE,
					Facts::ownerKind);
		}
		boolean collective = ListWords.ticked(this.notes.line(ListColumn.COLLECTIVE));
		boolean individual = ListWords.ticked(this.notes.line(ListColumn.INDIVIDUAL));
		if (collective != individual) {
			return collective ? OwnerKind.COLLECTIVE : OwnerKind.INDIVIDUAL;
		}
		return assumed(ListColumn.OWNER_KIND, ListWords.OWNERS, OwnerKind.COLLECTIVE, Facts::ownerKind);
	}

	boolean hardField() {
		if (!this.notes.has(ListColumn.HARD_FIELD)) {
			return this.known != null && this.known.hardField();
		}
		return ListWords.ticked(this.notes.line(ListColumn.HARD_FIELD));
	}

	/** The field; null when the row leaves it out or names one that is not known. */
	FieldId field(KnownFields fields) {
		String text = this.notes.line(ListColumn.FIELD);
		if (text.isEmpty()) {
			return (this.known != null) ? this.known.field() : null;
		}
		Optional<FieldId> meant = fields.meant(text).map(KnownFields.Known::id);
		if (meant.isEmpty()) {
			this.notes.say(Finding.Kind.FIELD_UNKNOWN, ListColumn.FIELD, text, String.join("; ", fields.names()));
		}
		return meant.orElse(null);
	}

	/** The telephone number; of several, the first. */
	String phone() {
		Optional<Cell> cell = this.notes.cell(ListColumn.PHONE).filter((one) -> !one.isFormula());
		if (cell.isEmpty()) {
			return (this.known != null) ? this.known.phone() : "";
		}
		String text = cell.get().text();
		Optional<PhoneNumber> whole = PhoneNumber.parse(text);
		if (whole.isPresent()) {
			return whole.get().digits();
		}
		Optional<PhoneNumber> first = PhoneNumber.parse(text.split("[,;/\\n]| - ", 2)[0]);
		this.notes.say(first.isPresent() ? Finding.Kind.VALUE_GUESSED : Finding.Kind.PHONE_LEFT_OUT, ListColumn.PHONE,
				text, first.map(PhoneNumber::grouped).orElse(""));
		return first.map(PhoneNumber::digits).orElse("");
	}

	private <T> T chosen(ListColumn column, Function<String, Optional<T>> words, Map<T, String> labels, T usual,
			Function<Facts, T> known) {
		String text = this.notes.line(column);
		if (text.isEmpty()) {
			return assumed(column, labels, usual, known);
		}
		Optional<T> meant = words.apply(text);
		if (meant.isEmpty()) {
			this.notes.say(Finding.Kind.VALUE_GUESSED, column, text, labels.get(usual));
		}
		return meant.orElse(usual);
	}

	private <T> T assumed(ListColumn column, Map<T, String> labels, T usual, Function<Facts, T> known) {
		if (this.known != null) {
			return known.apply(this.known);
		}
		this.notes.say(Finding.Kind.VALUE_ASSUMED, column, "", labels.get(usual));
		return usual;
	}

}
