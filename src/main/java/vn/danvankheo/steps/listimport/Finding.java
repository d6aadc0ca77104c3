package vn.danvankheo.steps.listimport;

import java.util.List;

import vn.danvankheo.ground.web.Worded;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * Something to say about one cell of a list: why its row is refused, what is asked, or
 * what was understood from it.
 *
 * @param kind what is said; its text is the message «list.finding.KIND»
 * @param at what the column means
 * @param column the letters of the column; empty when the list has no such column
 * @param heading what the column is called in the list, or the fact when it has none
 */
record Finding(Kind kind, ListColumn at, String column, String heading, String original,
		String understood) implements Worded {

	/** What may be said. */
	enum Kind {

		NAME_MISSING(Weight.REFUSES), NAME_ERROR(Weight.REFUSES), DAY_UNREAL(Weight.REFUSES),
		PERIOD_UNREADABLE(Weight.REFUSES), DAYS_REVERSED(Weight.REFUSES), DAY_UNBELIEVABLE(Weight.REFUSES),
		FIELD_UNKNOWN(Weight.REFUSES), FORMULA(Weight.REFUSES), SAME_NAME(Weight.REFUSES), SAME_CODE(Weight.REFUSES),
		NAME_TAKEN(Weight.REFUSES), ALREADY_SENT(Weight.REFUSES), TOO_LONG(Weight.REFUSES), END_MISSING(Weight.ASKS),
		END_UNREAL(Weight.ASKS), DATE_INTERPRETED(Weight.MARKS), DATE_TURNED(Weight.MARKS), OTHER_YEAR(Weight.MARKS),
		BY_MERGE(Weight.MARKS), BY_GROUP(Weight.MARKS), ROWS_JOINED(Weight.MARKS), COMPUTED(Weight.MARKS),
		TEXT_CONVERTED(Weight.MARKS), VALUE_ASSUMED(Weight.MARKS), VALUE_GUESSED(Weight.MARKS),
		PHONE_LEFT_OUT(Weight.MARKS), CODE_UNKNOWN(Weight.MARKS), CELL_ERROR(Weight.MARKS), NOT_PRINTED(Weight.MARKS);

		private final Weight weight;

		Kind(Weight weight) {
			this.weight = weight;
		}

		public Weight weight() {
			return this.weight;
		}

	}

	/** What follows from it for the row. */
	enum Weight {

		REFUSES, ASKS, MARKS;

		/** The colour it is shown in. */
		public String tone() {
			return switch (this) {
				case REFUSES -> "late";
				case ASKS -> "soon";
				case MARKS -> "calm";
			};
		}

	}

	/** Where the preview shows a finding. */
	enum Place {

		NAME, FIELD, ADDRESS, CONTENT, OWNER

	}

	/** The column of the preview that holds what this is about. */
	Place place() {
		return switch (this.at) {
			case CODE, ORDINAL, IGNORED, NAME -> Place.NAME;
			case FIELD, KIND, OWNER_KIND, COLLECTIVE, INDIVIDUAL, NOVELTY, HARD_FIELD -> Place.FIELD;
			case ADDRESS, PERIOD, START, END -> Place.ADDRESS;
			case CONTENT, NOTE -> Place.CONTENT;
			case OWNER, OWNER_AND_PERSON, PERSON, PHONE -> Place.OWNER;
		};
	}

	/** Whether it says what is assumed of a column. */
	boolean assumes(ListColumn column) {
		return this.kind == Kind.VALUE_ASSUMED && this.at == column;
	}

	Finding understoodAs(String words) {
		return new Finding(this.kind, this.at, this.column, this.heading, this.original, words);
	}

	@Override
	public String messageKey() {
		return "list.finding." + this.kind;
	}

	@Override
	public List<Object> arguments() {
		return List.of(this.original, this.understood);
	}

}
