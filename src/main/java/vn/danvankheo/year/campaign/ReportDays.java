package vn.danvankheo.year.campaign;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * When units report (plan, VI.3: hằng tháng, 6 tháng, năm). The plan names no days, so
 * the office settles them.
 *
 * @param monthlyDueDay the day of the month, 1 to 28; null while not settled
 * @param monthlyDueNextMonth whether it lies in the month after the one reported on
 * @param monthlyDueDayInPlan whether the plan states that day, rather than the office
 * @param reportLockDays so many days after «đúng hạn» nothing is taken any more
 * @param reportsFrom first day of the first month that is reported on; null while nobody
 * owes reports
 * @param halfYearDueOn null while not settled
 * @param yearDueOn null while not settled
 */
@Embeddable
public record ReportDays(Integer monthlyDueDay, boolean monthlyDueNextMonth, boolean monthlyDueDayInPlan,
		@Enumerated(EnumType.STRING) DayOffRule reportDayOffRule, int reportLockDays, LocalDate reportsFrom,
		LocalDate halfYearDueOn, LocalDate yearDueOn) {

	static final int USUAL_LOCK_DAYS = 10;

	/** Nothing but a day within the month, or not even that. */
	static ReportDays monthlyBy(Integer day) {
		return new ReportDays(day, false, false, DayOffRule.AFTER, USUAL_LOCK_DAYS, null, null, null);
	}

	/** The same days for the year after, in which nobody owes anything yet. */
	ReportDays yearLater() {
		return new ReportDays(this.monthlyDueDay, this.monthlyDueNextMonth, false, this.reportDayOffRule,
				this.reportLockDays, null, later(this.halfYearDueOn), later(this.yearDueOn));
	}

	private static LocalDate later(LocalDate day) {
		return (day != null) ? day.plusYears(1) : null;
	}

	/** Whether the month that begins on this day is reported on. */
	public boolean asksFor(LocalDate month) {
		return this.reportsFrom != null && !month.isBefore(this.reportsFrom);
	}

	/** Đúng hạn of the month that begins on this day. */
	public Deadline monthlyDue(LocalDate month, DaysOff daysOff) {
		return due(nominal(month), daysOff);
	}

	/** Đúng hạn of what is asked for by this day. */
	public Deadline due(LocalDate day, DaysOff daysOff) {
		return Deadline.noLaterThan(this.reportDayOffRule.applied(day, daysOff));
	}

	/** Khóa of what is due then. */
	public Deadline locks(Deadline due) {
		return Deadline.noLaterThan(due.lastDay().plusDays(this.reportLockDays));
	}

	/**
	 * The first day of which a month's report tells: the day after the one before was
	 * due, so that nothing falls between two reports.
	 */
	public LocalDate tellsFrom(LocalDate month) {
		boolean first = this.monthlyDueNextMonth || month.getMonthValue() == 1;
		return first ? month : nominal(month.minusMonths(1)).plusDays(1);
	}

	/** The last day of which a month's report tells. */
	public LocalDate tellsTo(LocalDate month) {
		boolean whole = this.monthlyDueNextMonth || month.getMonthValue() == 12;
		return whole ? month.plusMonths(1).minusDays(1) : nominal(month);
	}

	private LocalDate nominal(LocalDate month) {
		return month.plusMonths(this.monthlyDueNextMonth ? 1 : 0).withDayOfMonth(this.monthlyDueDay);
	}

	/** «chậm nhất ngày 25 trong tháng»; null while not settled. */
	public String monthlyWords() {
		return (this.monthlyDueDay == null) ? null : "chậm nhất ngày %02d ".formatted(this.monthlyDueDay)
				+ (this.monthlyDueNextMonth ? "của tháng sau" : "trong tháng");
	}

}
