package vn.danvankheo.steps.listimport;

import java.util.Optional;
import java.util.stream.Stream;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ListColumn;
import vn.danvankheo.year.emulation.OwnerKind;

/** Reads what is chosen rather than typed; what a row leaves out is assumed and said. */
final class RowChoices {

	private final RowNotes notes;

	private final Facts known;

	private final boolean fresh;

	/** Reads beside what is known; null where nothing is. */
	RowChoices(RowNotes notes, Facts known) {
		this.notes = notes;
		this.known = (known != null) ? known : Facts.empty();
		this.fresh = known == null;
	}

	/** What is chosen of several; an owner's kind may be ticked in columns of its own. */
	Object choice(Fact fact) {
		ListColumn column = ListColumn.of(fact);
		if (column == ListColumn.OWNER_KIND && !this.notes.has(column)) {
			boolean collective = isMarked(ListColumn.COLLECTIVE);
			boolean individual = isMarked(ListColumn.INDIVIDUAL);
			return (collective == individual) ? assumed(column)
					: collective ? OwnerKind.COLLECTIVE : OwnerKind.INDIVIDUAL;
		}
		String text = this.notes.line(column);
		if (text.isEmpty()) {
			return assumed(column);
		}
		Optional<Enum<?>> meant = ListWords.meant(fact, text);
		if (meant.isEmpty()) {
			this.notes.say(Finding.Kind.VALUE_GUESSED, column, text, ListWords.of(Facts.empty().of(fact)));
		}
		return meant.isPresent() ? meant.get() : Facts.empty().of(fact);
	}

	/** A mark says of which kind the owner is, and so does a name in its column. */
	private boolean isMarked(ListColumn column) {
		return !this.notes.line(column).isEmpty();
	}

	/** The owner's name, where lists write it instead of a mark. */
	String ownerInItsKind() {
		return Stream.of(ListColumn.COLLECTIVE, ListColumn.INDIVIDUAL)
			.map(this.notes::line)
			.filter((text) -> text.length() > 2 && !ListWords.ticked(text))
			.findFirst()
			.orElse("");
	}

	private Object assumed(ListColumn column) {
		Optional<Group> group = this.notes.group(column.fact());
		if (group.isPresent()) {
			Object means = group.get().means().get(column.fact());
			this.notes.say(Finding.Kind.BY_GROUP, column, ListWords.of(means), String.valueOf(group.get().row()));
			return means;
		}
		Object stands = this.known.of(column.fact());
		if (this.fresh) {
			this.notes.say(Finding.Kind.VALUE_ASSUMED, column, "", ListWords.of(stands));
		}
		return stands;
	}

	boolean ticked(Fact fact) {
		ListColumn column = ListColumn.of(fact);
		return this.notes.has(column) ? ListWords.ticked(this.notes.line(column)) : (Boolean) this.known.of(fact);
	}

	/** The field; null when the row leaves it out or names one that is not known. */
	FieldId field(KnownFields fields) {
		String text = this.notes.line(ListColumn.FIELD);
		if (text.isEmpty()) {
			return fieldOfGroup(fields);
		}
		Optional<FieldId> meant = fields.meant(text).map(KnownFields.Known::id);
		if (meant.isEmpty()) {
			this.notes.say(Finding.Kind.FIELD_UNKNOWN, ListColumn.FIELD, text, String.join("; ", fields.names()));
		}
		return meant.orElse(null);
	}

	private FieldId fieldOfGroup(KnownFields fields) {
		return this.notes.group(Fact.FIELD).map((group) -> {
			FieldId field = (FieldId) group.means().get(Fact.FIELD);
			this.notes.say(Finding.Kind.BY_GROUP, ListColumn.FIELD, fields.name(field), String.valueOf(group.row()));
			return field;
		}).orElse(this.known.field());
	}

	/** The telephone numbers. */
	String phone() {
		Optional<Cell> cell = this.notes.cell(ListColumn.PHONE).filter((one) -> !one.isFormula());
		if (cell.isEmpty()) {
			return this.known.phone();
		}
		String text = cell.get().text();
		Optional<PhoneNumbers> numbers = PhoneNumbers.parse(text);
		if (numbers.isEmpty()) {
			this.notes.say(Finding.Kind.PHONE_LEFT_OUT, ListColumn.PHONE, text, "");
		}
		return numbers.map(PhoneNumbers::kept).orElse("");
	}

}
