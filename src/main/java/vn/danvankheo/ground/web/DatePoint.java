package vn.danvankheo.ground.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one text names, as people write it: a day, a month, a quarter, part of a year. Its
 * year may be left out, for the other end of a period or the campaign to say.
 *
 * @param year its year; null when it does not say
 * @param from its first month (for a day: the month)
 * @param to its last month
 * @param day the day of the month; 0 when it is no day
 */
public record DatePoint(Unit unit, Integer year, int from, int to, int day) {

	/** What a point names. */
	public enum Unit {

		DAY, MONTH, QUARTER, PART_OF_YEAR, BARE

	}

	private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3",
			3, "4", 4);

	private static final String YEAR = "(?:\\s*[/.,]?\\s*(?:nam\\s*)?(\\d{4}))?";

	private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");

	private static final Pattern SPELLED = Pattern.compile("(\\d{1,2})\\s*thang\\s*(\\d{1,2})" + YEAR);

	private static final Pattern MONTH = Pattern.compile("(?:thang|thg|t)\\s*[.]?\\s*(\\d{1,2})" + YEAR);

	private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})\\s*[/.]\\s*(\\d{4})");

	private static final Pattern QUARTER = Pattern.compile("(?:quy|q)\\s*[.]?\\s*(iii|ii|iv|i|[1-4])" + YEAR);

	private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})\\s*thang\\s*(dau|cuoi)\\s*(?:nam)?" + YEAR);

	private static final Pattern WHOLE_YEAR = Pattern.compile("(?:ca|tron|trong|het)?\\s*(?:nam)?" + YEAR);

	private static final Pattern BARE = Pattern.compile("(\\d{1,2}|iii|ii|iv|i)" + YEAR);

	/** The point a text names; empty when it names none. */
	public static Optional<DatePoint> of(String typed) {
		String text = DateText.quiet(DateText.fold(typed));
		return day(DAY.matcher(text)).or(() -> day(SPELLED.matcher(text)))
			.or(() -> month(MONTH.matcher(text)))
			.or(() -> month(MONTH_AND_YEAR.matcher(text)))
			.or(() -> quarter(text))
			.or(() -> months(text))
			.or(() -> wholeYear(text))
			.or(() -> bare(text));
	}

	/** The same number in the unit of the other end: «tháng 3 - 11». */
	public Optional<DatePoint> inUnitOf(DatePoint other) {
		if (this.unit != Unit.BARE) {
			return Optional.of(this);
		}
		return switch (other.unit) {
			case MONTH -> month(this.year, this.from);
			case QUARTER -> (this.from <= 4) ? Optional.of(quarter(this.year, this.from)) : Optional.empty();
			default -> Optional.empty();
		};
	}

	/** Whether it names one day and says of which year. */
	boolean isWholeDay() {
		return this.unit == Unit.DAY && this.year != null;
	}

	/** The first day; empty when there is no such day. */
	public Optional<LocalDate> first(int otherYear) {
		int ofYear = (this.year != null) ? this.year : otherYear;
		return VietnameseDate.of(ofYear, this.from, (this.unit == Unit.DAY) ? this.day : 1);
	}

	/** The last day; empty when there is no such day. */
	public Optional<LocalDate> last(int otherYear) {
		int ofYear = (this.year != null) ? this.year : otherYear;
		return (this.unit == Unit.DAY) ? first(otherYear)
				: VietnameseDate.of(ofYear, this.to, YearMonth.of(ofYear, this.to).lengthOfMonth());
	}

	private static Optional<DatePoint> day(Matcher day) {
		if (!day.matches()) {
			return Optional.empty();
		}
		Integer year = number(day.group(3));
		Integer full = (year != null && year < 100) ? Integer.valueOf(2000 + year) : year;
		int month = number(day.group(2));
		return Optional.of(new DatePoint(Unit.DAY, full, month, month, number(day.group(1))));
	}

	private static Optional<DatePoint> month(Matcher month) {
		return month.matches() ? month(number(month.group(2)), number(month.group(1))) : Optional.empty();
	}

	private static Optional<DatePoint> month(Integer year, int month) {
		return (month >= 1 && month <= 12) ? Optional.of(new DatePoint(Unit.MONTH, year, month, month, 0))
				: Optional.empty();
	}

	private static Optional<DatePoint> quarter(String text) {
		Matcher quarter = QUARTER.matcher(text);
		return quarter.matches() ? Optional.of(quarter(number(quarter.group(2)), QUARTERS.get(quarter.group(1))))
				: Optional.empty();
	}

	private static DatePoint quarter(Integer year, int quarter) {
		return new DatePoint(Unit.QUARTER, year, 3 * quarter - 2, 3 * quarter, 0);
	}

	private static Optional<DatePoint> months(String text) {
		Matcher months = MONTHS.matcher(text);
		if (!months.matches() || number(months.group(1)) < 1 || number(months.group(1)) > 12) {
			return Optional.empty();
		}
		int count = number(months.group(1));
		boolean first = "dau".equals(months.group(2));
		return Optional.of(new DatePoint(Unit.PART_OF_YEAR, number(months.group(3)), first ? 1 : 13 - count,
				first ? count : 12, 0));
	}

	private static Optional<DatePoint> wholeYear(String text) {
		if (text.matches("dau\\s*nam(\\s*\\d{4})?")) {
			return Optional.of(new DatePoint(Unit.PART_OF_YEAR, yearAtEnd(text), 1, 1, 0));
		}
		if (text.matches("cuoi\\s*nam(\\s*\\d{4})?")) {
			return Optional.of(new DatePoint(Unit.PART_OF_YEAR, yearAtEnd(text), 12, 12, 0));
		}
		Matcher year = WHOLE_YEAR.matcher(text);
		return (!text.isBlank() && year.matches())
				? Optional.of(new DatePoint(Unit.PART_OF_YEAR, number(year.group(1)), 1, 12, 0)) : Optional.empty();
	}

	private static Integer yearAtEnd(String text) {
		return text.matches(".*\\d{4}") ? number(text.substring(text.length() - 4)) : null;
	}

	private static Optional<DatePoint> bare(String text) {
		Matcher bare = BARE.matcher(text);
		if (!bare.matches()) {
			return Optional.empty();
		}
		int value = bare.group(1).startsWith("i") ? QUARTERS.get(bare.group(1)) : number(bare.group(1));
		return Optional.of(new DatePoint(Unit.BARE, number(bare.group(2)), value, value, 0));
	}

	private static Integer number(String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

}
