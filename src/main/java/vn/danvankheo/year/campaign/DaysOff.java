package vn.danvankheo.year.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Weekends and holidays: nobody is forbidden to work then, but he is warned. */
public final class DaysOff {

	private final List<Holiday> holidays;

	public DaysOff(List<Holiday> holidays) {
		this.holidays = List.copyOf(holidays);
	}

	/** What this day is, in words; empty for a working day. */
	public Optional<String> on(LocalDate day) {
		Optional<String> holiday = this.holidays.stream()
			.filter((one) -> one.includes(day))
			.map((one) -> "ngày nghỉ: " + one.name())
			.findFirst();
		if (holiday.isPresent()) {
			return holiday;
		}
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> Optional.of("thứ Bảy");
			case SUNDAY -> Optional.of("Chủ nhật");
			default -> Optional.empty();
		};
	}

	boolean works(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& this.holidays.stream().noneMatch((one) -> one.includes(day));
	}

	/** How many working days lie between the two, both included. */
	public int workingDays(LocalDate first, LocalDate last) {
		return (int) first.datesUntil(last.plusDays(1)).filter(this::works).count();
	}

	/** The day on which so many working days after this one are over. */
	public LocalDate after(LocalDate day, int workingDays) {
		LocalDate reached = day;
		for (int left = workingDays; left > 0;) {
			reached = reached.plusDays(1);
			if (works(reached)) {
				left--;
			}
		}
		return reached;
	}

}
