package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * Which days of a year's plan cannot be saved: out of order within a round, between
 * rounds, or between the milestones of the six steps, or far outside the year. One looks
 * at one form.
 */
final class PlanCalendar {

	/**
	 * A year's preparation may begin in November before, and its closing may run into
	 * March.
	 */
	private final LocalDate first;

	private final LocalDate last;

	private final FormErrors errors = new FormErrors();

	PlanCalendar(int year) {
		this.first = LocalDate.of(year - 1, 11, 1);
		this.last = LocalDate.of(year + 1, 3, 31);
	}

	/** Looks at a round's three days, any of which may be missing, beside the others'. */
	FormErrors check(RoundDays days, int number, List<Round> others) {
		inYear("opensOn", days.opensOn());
		inYear("dueOn", days.dueOn());
		inYear("locksOn", days.locksOn());
		notBefore("dueOn", days.dueOn(), days.opensOn(), "Ngày đúng hạn phải từ ngày mở trở đi, tức từ %s");
		notBefore("locksOn", days.locksOn(), days.dueOn(), "Ngày khóa phải từ ngày đúng hạn trở đi, tức từ %s");
		for (Round other : others) {
			if (other.number() < number) {
				notBefore("opensOn", days.opensOn(), other.days().locksOn().plusDays(1),
						"Đợt này phải mở sau khi đợt trước khóa, tức từ %s");
			}
			else if (other.number() > number && days.locksOn() != null
					&& !days.locksOn().isBefore(other.days().opensOn())) {
				this.errors.add("locksOn",
						"Đợt này phải khóa trước khi đợt sau mở ngày " + VietnameseDate.format(other.days().opensOn()));
			}
		}
		return this.errors;
	}

	/**
	 * Looks at the milestones in the order of the plan: where both of two are set, the
	 * later one may not end before the earlier. The names say which field each has.
	 */
	FormErrors check(List<Milestone> inOrder, Map<UUID, LocalDate> days, Map<UUID, Milestone.Kind> kinds) {
		LocalDate latest = null;
		String before = null;
		for (Milestone milestone : inOrder) {
			LocalDate day = days.get(milestone.id());
			if (day == null) {
				continue;
			}
			String field = field(milestone);
			inYear(field, day);
			LocalDate lastDay = (kinds.get(milestone.id()) == Milestone.Kind.BEFORE) ? day.minusDays(1) : day;
			if (latest != null && lastDay.isBefore(latest)) {
				this.errors.add(field,
						"Mốc này không thể trước mốc «%s» (%s)".formatted(before, VietnameseDate.format(latest)));
			}
			latest = lastDay;
			before = milestone.name();
		}
		return this.errors;
	}

	static String field(Milestone milestone) {
		return "day-" + milestone.id();
	}

	private void inYear(String field, LocalDate day) {
		if (day != null && (day.isBefore(this.first) || day.isAfter(this.last))) {
			this.errors.add(field, "Ngày phải trong khoảng từ %s đến %s".formatted(VietnameseDate.format(this.first),
					VietnameseDate.format(this.last)));
		}
	}

	private void notBefore(String field, LocalDate day, LocalDate least, String words) {
		if (Objects.nonNull(day) && least != null && day.isBefore(least)) {
			this.errors.add(field, words.formatted(VietnameseDate.format(least)));
		}
	}

}
