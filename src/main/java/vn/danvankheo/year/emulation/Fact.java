package vn.danvankheo.year.emulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * One thing a unit states about a model, in the order of the forms; remarks, differences
 * and problems point at it. What forms, checks, lists and pages know of a fact stands
 * here, so that a new one needs no place in them.
 */
public enum Fact {

	NAME(Kind.NAME, Facts::name, 300, Need.ALWAYS), MODEL_KIND(Kind.CHOICE, Facts::modelKind),
	OWNER_KIND(Kind.CHOICE, Facts::ownerKind), FIELD(Kind.FIELD, Facts::field, 0, Need.TO_SEND),
	NOVELTY(Kind.CHOICE, Facts::novelty), HARD_FIELD(Kind.TICK, Facts::hardField),
	ADDRESS(Kind.TEXT, Facts::address, 500, Need.TO_SEND), STARTS_ON(Kind.DAY, Facts::startsOn, 0, Need.TO_SEND),
	ENDS_ON(Kind.DAY, Facts::endsOn, 0, Need.TO_SEND),
	CONTENT(Kind.TEXT, Facts::content, FactsCheck.LONGEST_TEXT, Need.TO_SEND),
	OWNER(Kind.LINE, Facts::owner, 200, Need.TO_SEND), PERSON_IN_CHARGE(Kind.LINE, Facts::personInCharge, 200, Need.NO),
	PHONE(Kind.PHONE, Facts::phone), NOTE(Kind.TEXT, Facts::note, 1000, Need.NO), SITUATION(Survey::situation),
	ADVANTAGES(Survey::advantages), DIFFICULTIES(Survey::difficulties), APPROACH(Survey::approach);

	/** What can be stated: a name, a line or a text, a day, one of several, … */
	public enum Kind {

		NAME, LINE, TEXT, DAY, CHOICE, FIELD, TICK, PHONE;

		/** Whether it is chosen rather than written. */
		public boolean chosen() {
			return this == CHOICE || this == FIELD || this == TICK;
		}

	}

	/** When a fact must be there. */
	enum Need {

		NO, TO_SEND, ALWAYS

	}

	/** Facts and survey together. */
	public record Stated(Facts facts, Survey survey) {

		public static Stated nothing() {
			return of(Facts.empty());
		}

		public static Stated of(Facts facts) {
			return new Stated(facts, Survey.none());
		}

		/** What the other says differently. */
		public List<Fact> changesTo(Stated other) {
			return Stream.of(Fact.values()).filter((fact) -> !fact.of(this).equals(fact.of(other))).toList();
		}

		/** The same but for one fact. */
		public Stated with(Fact fact, Object value) {
			return fact.surveyed ? new Stated(this.facts, this.survey.with(fact, (String) value))
					: new Stated(this.facts.with(fact, value), this.survey);
		}

	}

	private final Kind kind;

	private final Function<Stated, Object> value;

	private final int longest;

	private final Need need;

	private final boolean surveyed;

	Fact(Kind kind, Function<Facts, Object> value) {
		this(kind, value, 0, Need.NO);
	}

	Fact(Kind kind, Function<Facts, Object> value, int longest, Need need) {
		this.kind = kind;
		this.value = (stated) -> value.apply(stated.facts());
		this.longest = longest;
		this.need = need;
		this.surveyed = false;
	}

	Fact(Function<Survey, Object> value) {
		this.kind = Kind.TEXT;
		this.value = (stated) -> value.apply(stated.survey());
		this.longest = FactsCheck.LONGEST_TEXT;
		this.need = Need.NO;
		this.surveyed = true;
	}

	/** What is stated; null when no day or field is. */
	public Object value(Stated stated) {
		return this.value.apply(stated);
	}

	/**
	 * What is stated, as plain text (names of enums, the id of the field, dates as
	 * printed); empty when nothing is.
	 */
	public String of(Stated stated) {
		Object stands = value(stated);
		return (stands instanceof LocalDate day) ? VietnameseDate.format(day)
				: (stands != null) ? stands.toString() : "";
	}

	public Kind kind() {
		return this.kind;
	}

	/** The longest text, in characters; 0 where there is no limit of its own. */
	int longest() {
		return this.longest;
	}

	/** When it must be there. */
	Need need() {
		return this.need;
	}

	public boolean surveyed() {
		return this.surveyed;
	}

	/** What can be chosen; nothing where it is not one of several. */
	public List<Enum<?>> choices() {
		return (this.kind == Kind.CHOICE)
				? List.of(((Enum<?>) Facts.empty().of(this)).getDeclaringClass().getEnumConstants()) : List.of();
	}

	String column() {
		return name().toLowerCase(Locale.ROOT) + ((this.kind == Kind.FIELD) ? "_id" : "");
	}

	/** The name its input has in every form, e.g. {@code startsOn}. */
	public String inputName() {
		StringBuilder name = new StringBuilder();
		for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return name.toString();
	}

}
