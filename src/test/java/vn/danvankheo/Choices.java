package vn.danvankheo;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the choices (a ? b : c) of a template's expression. */
final class Choices {

	private static final Pattern INNERMOST = Pattern.compile("[({\\[]([^(){}\\[\\]]*)[)}\\]]");

	/** What stands where a choice stood between brackets. */
	private static final String INNER = "¿";

	private Choices() {
	}

	/**
	 * Whether a choice stands in another. Literals, «?:», «?.» and the selection «.?[»
	 * are none.
	 */
	static boolean nested(String expression) {
		String left = expression.replaceAll("'[^']*'", "").replaceAll("\\?[:.]|\\.\\?(?=\\[)", "");
		for (Matcher bracket = INNERMOST.matcher(left); bracket.find(); bracket = INNERMOST.matcher(left)) {
			String inside = bracket.group(1);
			if (chooseTwice(inside)) {
				return true;
			}
			left = bracket.replaceFirst((inside.contains("?") || inside.contains(INNER)) ? INNER : "");
		}
		return chooseTwice(left);
	}

	private static boolean chooseTwice(String parts) {
		return Arrays.stream(parts.split(","))
			.anyMatch((part) -> part.indexOf('?') != part.lastIndexOf('?')
					|| (part.contains("?") && part.contains(INNER)));
	}

}
