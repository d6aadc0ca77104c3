package vn.danvankheo.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import vn.danvankheo.web.Words;

/** What is wrong with a form, at most one thing a field, in the order of the page. */
final class Problems {

	private static final Pattern PHONE = Pattern.compile("[0-9+() .-]{8,20}");

	private final Map<String, Permission> found = new LinkedHashMap<>();

	/** The field is wrong in the way that the message «problem.code» tells. */
	Problems add(String field, String code, Object... arguments) {
		this.found.putIfAbsent(field, Permission.refused(code, arguments));
		return this;
	}

	/** The field is wrong unless this holds. */
	Problems unless(boolean right, String field, String code) {
		return right ? this : add(field, code);
	}

	/** The field must hold between one and so many characters. */
	Problems required(String field, String value, int longest, String code) {
		return value.isBlank() ? add(field, code) : optional(field, value, longest);
	}

	/** The field may be empty, but not longer. */
	Problems optional(String field, String value, int longest) {
		return (value.length() > longest) ? add(field, "tooLong", longest) : this;
	}

	/** The field may be empty, but else must look like a telephone number. */
	Problems phone(String field, String value) {
		return unless(value.isEmpty() || PHONE.matcher(value).matches(), field, "telephone");
	}

	/** Those and then these. */
	Problems after(Problems earlier) {
		this.found.forEach(earlier.found::putIfAbsent);
		return earlier;
	}

	/** Throws what was found, if anything. */
	void orThrow() {
		if (!this.found.isEmpty()) {
			throw new Unacceptable(this);
		}
	}

	/** The first of them as a refusal; leave when there is none. */
	Permission first() {
		return this.found.values().stream().findFirst().orElse(Permission.grant());
	}

	/** Field names and the words beside them. */
	Map<String, String> inWords(Words words) {
		Map<String, String> said = new LinkedHashMap<>();
		this.found
			.forEach((field, why) -> said.put(field, words.of("problem." + why.code(), why.arguments().toArray())));
		return said;
	}

	/** A form was sent that cannot be taken as it is. */
	static class Unacceptable extends RuntimeException {

		private final transient Problems problems;

		Unacceptable(Problems problems) {
			super("unacceptable: " + problems.found.keySet());
			this.problems = problems;
		}

		Problems problems() {
			return this.problems;
		}

	}

}
