package vn.danvankheo.emulation;

import java.util.function.Function;

import vn.danvankheo.web.VietnameseDate;

/**
 * One thing a unit states about a model; remarks, differences and problems point at it.
 */
public enum Fact {

	NAME((stated) -> stated.facts().name()), MODEL_KIND((stated) -> stated.facts().modelKind()),
	OWNER_KIND((stated) -> stated.facts().ownerKind()), FIELD((stated) -> stated.facts().field()),
	NOVELTY((stated) -> stated.facts().novelty()), HARD_FIELD((stated) -> stated.facts().hardField()),
	ADDRESS((stated) -> stated.facts().address()),
	STARTS_ON((stated) -> VietnameseDate.format(stated.facts().startsOn())),
	ENDS_ON((stated) -> VietnameseDate.format(stated.facts().endsOn())), CONTENT((stated) -> stated.facts().content()),
	OWNER((stated) -> stated.facts().owner()), PERSON_IN_CHARGE((stated) -> stated.facts().personInCharge()),
	PHONE((stated) -> stated.facts().phone()), NOTE((stated) -> stated.facts().note()),
	SITUATION((stated) -> stated.survey().situation()), ADVANTAGES((stated) -> stated.survey().advantages()),
	DIFFICULTIES((stated) -> stated.survey().difficulties()), APPROACH((stated) -> stated.survey().approach());

	/**
	 * Facts and survey together.
	 *
	 * @param facts the facts
	 * @param survey the survey
	 */
	public record Stated(Facts facts, Survey survey) {

	}

	private final Function<Stated, Object> value;

	Fact(Function<Stated, Object> value) {
		this.value = value;
	}

	/**
	 * What is stated, as plain text (names of enums, the id of the field, dates as
	 * printed); empty when nothing is.
	 */
	public String of(Stated stated) {
		Object stands = this.value.apply(stated);
		return (stands != null) ? stands.toString() : "";
	}

	/** The name its input has in every form, e.g. {@code startsOn}. */
	public String inputName() {
		StringBuilder name = new StringBuilder();
		for (String word : name().toLowerCase(java.util.Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return name.toString();
	}

}
