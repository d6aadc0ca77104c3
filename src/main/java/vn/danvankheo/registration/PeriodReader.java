package vn.danvankheo.registration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands «từ tháng 3 đến tháng 11/2023», «Quý II - quý IV/2023», «Cả năm 2023»,
 * {@code 01/4/2023 - 30/11/2023} and their like; a year left out is the campaign's.
 */
final class PeriodReader {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern DAY = Pattern
		.compile("(?<!\\d)(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ][\\d:.]+Z?)?");

	private static final Pattern UNTIL = Pattern.compile("\\s*(?:\\bcho den\\b|\\bden\\b|\\btoi\\b|->|=>|[-~→])\\s*");

	private static final Pattern NOISE = Pattern
		.compile("\\b(?:bat dau|ket thuc|thoi gian|thuc hien|ngay|khoang|du kien|vao|het|dau(?= thang| quy)|"
				+ "cuoi(?= thang| quy))\\b|[()\"“”:;]");

	private static final Pattern FROM = Pattern.compile("^\\s*(?:tu|ke tu|bat dau)\\b");

	private final int year;

	PeriodReader(int year) {
		this.year = year;
	}

	/** The period a text states; empty when it states none that can be understood. */
	Optional<Period> read(String text) {
		String folded = fold(text);
		boolean openEnded = FROM.matcher(folded).find();
		String[] ends = UNTIL.split(FROM.matcher(folded).replaceFirst(""), -1);
		if (ends.length == 1) {
			return PeriodPoint.of(quiet(ends[0])).flatMap((point) -> one(point, openEnded));
		}
		return (ends.length == 2) ? two(quiet(ends[0]), quiet(ends[1])) : Optional.empty();
	}

	private Optional<Period> one(PeriodPoint point, boolean openEnded) {
		if (point.unit() == PeriodPoint.Unit.BARE) {
			return Optional.empty();
		}
		boolean day = point.unit() == PeriodPoint.Unit.DAY;
		Optional<LocalDate> first = point.first(this.year);
		Optional<LocalDate> last = (day || openEnded) ? Optional.empty() : point.last(this.year);
		boolean spans = last.isPresent() && point.from() < point.to();
		return Optional
			.of(first.isEmpty() ? Period.unrealDay() : new Period(first.get(), last.orElse(null), spans, false));
	}

	private Optional<Period> two(String from, String until) {
		Optional<PeriodPoint> last = PeriodPoint.of(until);
		if (from.isEmpty()) {
			return last.map((point) -> only(point.last(this.year)));
		}
		Optional<PeriodPoint> first = PeriodPoint.of(from);
		if (first.isEmpty() || last.isEmpty()) {
			return until.isEmpty() ? first.flatMap((point) -> one(point, true)) : Optional.empty();
		}
		Optional<PeriodPoint> begin = first.get().inUnitOf(last.get());
		Optional<PeriodPoint> end = last.get().inUnitOf(first.get());
		return begin.flatMap((one) -> end.map((other) -> between(one, other)));
	}

	private Period between(PeriodPoint begin, PeriodPoint end) {
		int beginYear = (end.year() != null) ? end.year() : this.year;
		int endYear = (begin.year() != null) ? begin.year() : this.year;
		Optional<LocalDate> first = begin.first(beginYear);
		Optional<LocalDate> last = end.last(endYear);
		return (first.isEmpty() || last.isEmpty()) ? Period.unrealDay()
				: new Period(first.get(), last.get(), true, false);
	}

	private static Period only(Optional<LocalDate> end) {
		return end.map((day) -> new Period(null, day, false, false)).orElseGet(Period::unrealDay);
	}

	private static String quiet(String text) {
		return NOISE.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
	}

	private static String fold(String text) {
		String wide = Normalizer.normalize(text, Normalizer.Form.NFKD);
		String bare = MARKS.matcher(wide).replaceAll("").replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
		String dashed = bare.replaceAll("[\\u2010-\\u2015\\u2212]", "-").replaceAll("\\s+", " ").strip();
		Matcher iso = ISO.matcher(dashed);
		String days = iso.find() ? iso.replaceAll("$3/$2/$1") : dashed;
		return DAY.matcher(days).replaceAll("$1/$3/$4");
	}

}
