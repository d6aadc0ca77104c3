package vn.danvankheo.steps.listimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DateUtil;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ListColumn;

/** Finds the first and the last day of one row, in one column or in two. */
final class RowTimes {

	private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);

	private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);

	private final RowNotes notes;

	private final int year;

	private final PeriodReader periods;

	private final Facts known;

	private LocalDate start;

	private LocalDate end;

	private boolean startWrong;

	private boolean endWrong;

	/** Reads beside what is known; a year left out is the one of the campaign. */
	RowTimes(RowNotes notes, int year, Facts known) {
		this.notes = notes;
		this.year = year;
		this.periods = new PeriodReader(year);
		this.known = known;
	}

	/**
	 * Reads the columns there are. Only the end that a start lacks is asked for; what
	 * else is missing the draft will lack.
	 */
	RowTimes read() {
		this.notes.cell(ListColumn.PERIOD).ifPresent((cell) -> period(cell, ListColumn.PERIOD));
		this.notes.cell(ListColumn.START).ifPresent((cell) -> period(cell, ListColumn.START));
		this.notes.cell(ListColumn.END).ifPresent(this::end);
		if (this.known != null) {
			this.start = (this.start != null) ? this.start : this.known.startsOn();
			this.end = (this.end != null) ? this.end : this.known.endsOn();
		}
		missing();
		otherYear();
		return this;
	}

	private void missing() {
		ListColumn inEnd = this.notes.has(ListColumn.END) ? ListColumn.END : ListColumn.PERIOD;
		if (this.end == null && !this.endWrong && this.start != null && this.known == null) {
			this.notes.say(Finding.Kind.END_MISSING, inEnd, "", "");
		}
		if (this.start != null && this.end != null && this.end.isBefore(this.start)) {
			this.notes.say(Finding.Kind.DAYS_REVERSED, inEnd, VietnameseDate.format(this.start),
					VietnameseDate.format(this.end));
		}
	}

	/** A day of another year may be right, and may be last year's list. */
	private void otherYear() {
		List<LocalDate> other = Stream.of(this.start, this.end)
			.filter((day) -> day != null && day.getYear() != this.year)
			.toList();
		if (!other.isEmpty()) {
			boolean begins = other.get(0).equals(this.start);
			ListColumn column = !begins && this.notes.has(ListColumn.END) ? ListColumn.END
					: this.notes.has(ListColumn.START) ? ListColumn.START : ListColumn.PERIOD;
			this.notes.say(Finding.Kind.OTHER_YEAR, column,
					String.join(", ", other.stream().map(VietnameseDate::format).toList()), String.valueOf(this.year));
		}
	}

	private void period(Cell cell, ListColumn column) {
		if (cell.isFormula()) {
			this.startWrong = true;
			this.endWrong = true;
			return;
		}
		Optional<Period> read = read(cell);
		if (read.isEmpty() || read.get().unreal()) {
			this.startWrong = true;
			this.notes.say(read.isEmpty() ? Finding.Kind.PERIOD_UNREADABLE : Finding.Kind.DAY_UNREAL, column,
					cell.text(), String.valueOf(this.year));
			return;
		}
		Period period = read.get();
		boolean both = column == ListColumn.PERIOD || period.spans() && this.notes.cell(ListColumn.END).isEmpty();
		this.start = period.start();
		this.end = both ? period.end() : this.end;
		mark(cell, column, both ? words(period.start(), period.end()) : VietnameseDate.format(period.start()));
	}

	private void end(Cell cell) {
		if (cell.isFormula()) {
			this.endWrong = true;
			return;
		}
		Optional<Period> read = read(cell);
		if (read.isEmpty() || read.get().unreal()) {
			this.endWrong = true;
			this.notes.say(Finding.Kind.END_UNREAL, ListColumn.END, cell.text(), String.valueOf(this.year));
			return;
		}
		this.end = (read.get().end() != null) ? read.get().end() : read.get().start();
		mark(cell, ListColumn.END, VietnameseDate.format(this.end));
	}

	private Optional<Period> read(Cell cell) {
		if (cell.date() != null) {
			return Optional.of(new Period(cell.date(), null, false, false));
		}
		return serial(cell).map((day) -> new Period(day, null, false, false)).or(() -> this.periods.read(cell.text()));
	}

	/** A day that lost its format shows as the number of days since 1900. */
	private static Optional<LocalDate> serial(Cell cell) {
		if (!cell.text().matches("\\d{5}([.]\\d{1,12})?")) {
			return Optional.empty();
		}
		BigDecimal days = new BigDecimal(cell.text());
		boolean believable = days.compareTo(FIRST_SERIAL) >= 0 && days.compareTo(LAST_SERIAL) <= 0;
		return believable ? Optional.of(DateUtil.getLocalDateTime(days.doubleValue()).toLocalDate()) : Optional.empty();
	}

	/** Whole dates, however they are written, leave nothing to interpret. */
	private void mark(Cell cell, ListColumn column, String understood) {
		if (cell.date() == null && !PeriodReader.isPlain(cell.text())) {
			this.notes.say(Finding.Kind.DATE_INTERPRETED, column, cell.text(), understood);
		}
	}

	private static String words(LocalDate start, LocalDate end) {
		return VietnameseDate.format(start) + " – " + ((end != null) ? VietnameseDate.format(end) : "?");
	}

	LocalDate start() {
		return this.start;
	}

	LocalDate end() {
		return this.end;
	}

}
