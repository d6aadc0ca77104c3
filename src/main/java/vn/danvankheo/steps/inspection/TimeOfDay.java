package vn.danvankheo.steps.inspection;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people type and print them here. */
final class TimeOfDay {

	private static final Pattern TYPED = Pattern
		.compile("(\\d{1,2})\\s*(?:giờ|gio|g|h|:|\\.)?\\s*(\\d{1,2})?\\s*(?:phút|p)?");

	private TimeOfDay() {
	}

	/**
	 * The time of «8 giờ 30», «8h30», «8:30», «8 giờ» or «8»; empty for anything else.
	 */
	static Optional<LocalTime> parse(String text) {
		if (text == null) {
			return Optional.empty();
		}
		Matcher typed = TYPED
			.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
		if (!typed.matches()) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(typed.group(1));
		int minute = (typed.group(2) != null) ? Integer.parseInt(typed.group(2)) : 0;
		return (hour < 24 && minute < 60) ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
	}

	/** «8 giờ 30», «14 giờ». */
	static String words(LocalTime time) {
		return time.getHour() + " giờ" + ((time.getMinute() > 0) ? " %02d".formatted(time.getMinute()) : "");
	}

}
