package vn.danvankheo.ground.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Turns what was chosen on the difference page into the fields that the form itself would
 * have sent: {@code resolve=content}, {@code resolve.content=mine|theirs|edit} and the
 * three texts become {@code content}.
 */
final class ChosenTexts {

	/** Names the fields that were asked for. */
	static final String FIELD = "resolve";

	private static final Set<String> CHOICES = Set.of("mine", "theirs", "edit");

	private ChosenTexts() {
	}

	static Map<String, String[]> applyTo(Map<String, String[]> sent) {
		String[] asked = sent.get(FIELD);
		if (asked == null) {
			return sent;
		}
		Map<String, String[]> result = new LinkedHashMap<>(sent);
		result.remove(FIELD);
		for (String name : asked) {
			String[] choice = result.remove(FIELD + "." + name);
			String[] chosen = null;
			for (String each : CHOICES) {
				String[] text = result.remove(each + "." + name);
				chosen = (choice != null && each.equals(choice[0])) ? text : chosen;
			}
			if (chosen != null) {
				result.put(name, chosen);
			}
		}
		return result;
	}

}
