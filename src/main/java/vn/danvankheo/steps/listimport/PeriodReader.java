package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.danvankheo.ground.web.DatePoint;
import vn.danvankheo.ground.web.DateText;

/**
 * Understands «từ tháng 3 đến tháng 11/2023», «Quý II - quý IV/2023», «Cả năm 2023»,
 * {@code 01/4/2023 - 30/11/2023} and their like; a year left out is the campaign's.
 */
final class PeriodReader {

	private static final Pattern UNTIL = Pattern.compile("\\s*(?:\\bcho den\\b|\\bden\\b|\\btoi\\b|->|=>|[-~→])\\s*");

	private static final Pattern FROM = Pattern.compile("^\\s*(?:tu|ke tu|bat dau)\\b");

	private final int year;

	PeriodReader(int year) {
		this.year = year;
	}

	/** The period a text states; empty when it states none that can be understood. */
	Optional<Period> read(String text) {
		String folded = DateText.fold(text);
		boolean openEnded = FROM.matcher(folded).find();
		String[] ends = UNTIL.split(FROM.matcher(folded).replaceFirst(""), -1);
		if (ends.length == 1) {
			return DatePoint.of(ends[0]).flatMap((point) -> one(point, openEnded));
		}
		return (ends.length == 2) ? two(DateText.quiet(ends[0]), DateText.quiet(ends[1])) : Optional.empty();
	}

	/** Whether a text is a whole day or two and so leaves nothing to interpret. */
	static boolean isPlain(String text) {
		String folded = FROM.matcher(DateText.fold(text)).replaceFirst("");
		return Stream.of(UNTIL.split(folded, -1))
			.map(DateText::quiet)
			.allMatch((end) -> end.matches("\\d{1,2}/\\d{1,2}/\\d{4}"));
	}

	private Optional<Period> one(DatePoint point, boolean openEnded) {
		if (point.unit() == DatePoint.Unit.BARE) {
			return Optional.empty();
		}
		boolean day = point.unit() == DatePoint.Unit.DAY;
		Optional<LocalDate> first = point.first(this.year);
		Optional<LocalDate> last = (day || openEnded) ? Optional.empty() : point.last(this.year);
		boolean spans = last.isPresent() && point.from() < point.to();
		return Optional
			.of(first.isEmpty() ? Period.unrealDay() : new Period(first.get(), last.orElse(null), spans, false));
	}

	private Optional<Period> two(String from, String until) {
		Optional<DatePoint> last = DatePoint.of(until);
		if (from.isEmpty()) {
			return last.map((point) -> only(point.last(this.year)));
		}
		Optional<DatePoint> first = DatePoint.of(from);
		if (first.isEmpty() || last.isEmpty()) {
			return until.isEmpty() ? first.flatMap((point) -> one(point, true)) : Optional.empty();
		}
		Optional<DatePoint> begin = first.get().inUnitOf(last.get());
		Optional<DatePoint> end = last.get().inUnitOf(first.get());
		return begin.flatMap((one) -> end.map((other) -> between(one, other)));
	}

	private Period between(DatePoint begin, DatePoint end) {
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

}
