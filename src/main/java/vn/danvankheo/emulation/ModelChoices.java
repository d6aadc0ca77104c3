package vn.danvankheo.emulation;

import java.util.List;

/**
 * What can be chosen above the list.
 *
 * @param years the campaigns
 * @param rounds the rounds of the chosen year
 * @param units the units the reader may see
 * @param fields the fields of the chosen year
 */
record ModelChoices(List<Choice> years, List<Choice> rounds, List<Choice> units, List<Choice> fields) {

	static Choice choice(Object value, String label) {
		return new Choice(value.toString(), label);
	}

	/** What this value is called; null when it is not among the choices. */
	static String label(List<Choice> choices, String value) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(null);
	}

	/** A value and how it is called. */
	record Choice(String value, String label) {

	}

}
