package vn.danvankheo.ground.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what people write about time into one notation, for patterns to read. */
public final class DateText {

	private static final Pattern DAY = Pattern
		.compile("(?<!\\d)(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");

	private static final Pattern ISO = Pattern
		.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.]\\d+)?)?z?)?");

	private static final Pattern NOISE = Pattern
		.compile("\\b(?:bat dau|ket thuc|thoi gian|thuc hien|ngay|khoang|du kien|vao|het|dau(?= thang| quy)|"
				+ "cuoi(?= thang| quy))\\b|[()\"“”:;]");

	private DateText() {
	}

	/**
	 * Without marks and capitals, every dash alike, and days as {@code 25/7/2023} so that
	 * a dash left over parts two ends; empty for null.
	 */
	public static String fold(String text) {
		String dashed = PlainText.unmarked(text).replaceAll("\\s+", " ");
		Matcher iso = ISO.matcher(dashed);
		String days = iso.find() ? iso.replaceAll("$3/$2/$1") : dashed;
		return DAY.matcher(days).replaceAll("$1/$3/$4");
	}

	/** A folded text without the words that say nothing of when. */
	public static String quiet(String folded) {
		return NOISE.matcher(folded).replaceAll(" ").replaceAll("\\s+", " ").strip();
	}

}
