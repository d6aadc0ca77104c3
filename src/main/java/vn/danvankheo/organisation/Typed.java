package vn.danvankheo.organisation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.UUID;

/** What people type into the forms of this module. */
final class Typed {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private Typed() {
	}

	/**
	 * In one notation, without spaces around or twice, without control characters; never
	 * null.
	 */
	static String text(String typed) {
		if (typed == null) {
			return "";
		}
		return Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\s\\u00a0]+", " ").strip();
	}

	/** The same, or null when nothing is left. */
	static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** A day as 25/7/2023, also with dots or dashes, or as 2023-07-25. */
	static Optional<LocalDate> day(String typed) {
		String text = text(typed).replace(" ", "");
		try {
			return Optional
				.of(text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text)
						: LocalDate.parse(text.replaceAll("[.-]", "/"), DAY))
				.filter((day) -> day.getYear() >= 1900 && day.getYear() <= 2100);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** An identity; nothing for whatever is none. */
	static Optional<UUID> identity(String typed) {
		try {
			return Optional.of(UUID.fromString(text(typed)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The constant of this name; nothing for whatever is none. */
	static <E extends Enum<E>> Optional<E> constant(Class<E> type, String typed) {
		String name = text(typed);
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(name)) {
				return Optional.of(constant);
			}
		}
		return Optional.empty();
	}

}
