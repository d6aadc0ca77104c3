package vn.danvankheo.organisation;

import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.web.PlainText;

/** What people type into the forms of this module. */
final class Typed {

	private Typed() {
	}

	/** A text, or null when there is none. */
	static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** An identity; nothing for whatever is none. */
	static Optional<UUID> identity(String typed) {
		try {
			return Optional.of(UUID.fromString(PlainText.line(typed)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The constant of this name; nothing for whatever is none. */
	static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
		String name = PlainText.line(typed);
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return Optional.of(constant);
			}
		}
		return Optional.empty();
	}

}
