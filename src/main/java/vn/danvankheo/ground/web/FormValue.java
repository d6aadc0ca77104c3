package vn.danvankheo.ground.web;

import java.util.Optional;
import java.util.UUID;

/**
 * What stands in the fields that a page fills in itself, and that somebody may have
 * changed on the way.
 */
public final class FormValue {

	/** The version of nothing: whoever saves over it saves over what he has not seen. */
	public static final long NO_VERSION = -1;

	private FormValue() {
	}

	/** An identity; nothing for whatever is none. */
	public static Optional<UUID> identity(String typed) {
		try {
			return Optional.of(UUID.fromString(PlainText.line(typed)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The constant of this name; nothing for whatever is none. */
	public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
		String name = PlainText.line(typed);
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return Optional.of(constant);
			}
		}
		return Optional.empty();
	}

	/**
	 * The version that a page was made from; {@link #NO_VERSION} for whatever is none.
	 */
	public static long version(String typed) {
		return (typed != null && typed.matches("\\d{1,18}")) ? Long.parseLong(typed) : NO_VERSION;
	}

	/** The same, but null where the page was made from nothing. */
	public static Long versionOrNull(String typed) {
		return (typed == null || typed.isEmpty()) ? null : Long.valueOf(version(typed));
	}

}
