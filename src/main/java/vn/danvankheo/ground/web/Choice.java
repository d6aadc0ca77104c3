package vn.danvankheo.ground.web;

import java.util.List;

/** One line to choose in a form. */
public record Choice(String value, String label) {

	/** For a number or an identity. */
	public static Choice of(Object value, String label) {
		return new Choice(value.toString(), label);
	}

	/** What this value is called; null when it is not among the choices. */
	public static String label(List<Choice> choices, String value) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(null);
	}

}
