package vn.danvankheo.ground.organisation;

import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.PlainText;

/** What people type into the forms of this room. */
final class Typed {

	/** What is said to a code that is none. */
	static final String NO_CODE = "Mã chỉ gồm chữ không dấu, số và gạch nối, ví dụ P01";

	private Typed() {
	}

	/** A text, or null when there is none. */
	static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** Telephone numbers as they are kept, or null when there are none. */
	static String phonesOrNull(String text) {
		return orNull(PhoneNumbers.kept(text));
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
