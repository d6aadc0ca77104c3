package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.Objects;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * When units report, as typed.
 *
 * @param firstMonth the number of the first month reported on; empty while nobody reports
 */
record ReportDaysForm(String firstMonth, String monthlyDueDay, Boolean monthlyDueNextMonth, Boolean monthlyDueDayInPlan,
		String dayOffRule, String lockDays, String halfYearDueOn, String yearDueOn, String threeMonthsOn,
		String sixMonthsOn, String nineMonthsOn, Long version) {

	private static final int PROPOSED_DAY = 25;

	private static final String PAST = "Ngày này đã qua; đặt từ hôm nay trở đi hoặc để trống";

	/** A box that is not ticked is not sent. */
	ReportDaysForm {
		monthlyDueNextMonth = Boolean.TRUE.equals(monthlyDueNextMonth);
		monthlyDueDayInPlan = Boolean.TRUE.equals(monthlyDueDayInPlan);
	}

	/** What is settled; where nothing is, the 25th is proposed. */
	static ReportDaysForm of(Campaign campaign) {
		ReportDays days = campaign.reportDays();
		ReviewDays reviews = campaign.reviewDays();
		return new ReportDaysForm(
				(days.reportsFrom() != null) ? String.valueOf(days.reportsFrom().getMonthValue()) : "",
				Objects.toString(days.monthlyDueDay(), String.valueOf(PROPOSED_DAY)), days.monthlyDueNextMonth(),
				days.monthlyDueDayInPlan(), days.reportDayOffRule().name(), String.valueOf(days.reportLockDays()),
				VietnameseDate.format(days.halfYearDueOn()), VietnameseDate.format(days.yearDueOn()),
				VietnameseDate.format(reviews.threeMonthsOn()), VietnameseDate.format(reviews.sixMonthsOn()),
				VietnameseDate.format(reviews.nineMonthsOn()), campaign.version());
	}

	/** The days it settles in this year. */
	Checked<ReportDays> days(int year, ReportDays before, LocalDate today) {
		FormErrors errors = new FormErrors();
		Integer first = errors.number("firstMonth", this.firstMonth, 1, 12, null);
		Integer day = errors.number("monthlyDueDay", this.monthlyDueDay, 1, 28,
				(first != null) ? "Nhập ngày nộp báo cáo tháng" : null);
		Integer lock = errors.number("lockDays", this.lockDays, 0, 60, "Nhập số ngày còn nhận báo cáo muộn");
		LocalDate halfYear = errors.day("halfYearDueOn", this.halfYearDueOn, null);
		LocalDate wholeYear = errors.day("yearDueOn", this.yearDueOn, null);
		errors.unless(halfYear == null || halfYear.getYear() == year, "halfYearDueOn",
				"Ngày này phải trong năm " + year);
		errors.unless(toCome(halfYear, before.halfYearDueOn(), today), "halfYearDueOn", PAST);
		errors.unless(toCome(wholeYear, before.yearDueOn(), today), "yearDueOn", PAST);
		errors.unless(wholeYear == null || !wholeYear.isBefore(LocalDate.of(year, 7, 1)), "yearDueOn",
				"Báo cáo năm nộp từ tháng 7 trở đi");
		DayOffRule rule = DayOffRule.BEFORE.name().equals(this.dayOffRule) ? DayOffRule.BEFORE
				: DayOffRule.SAME.name().equals(this.dayOffRule) ? DayOffRule.SAME : DayOffRule.AFTER;
		return errors.or(() -> new ReportDays(day, this.monthlyDueNextMonth, this.monthlyDueDayInPlan, rule, lock,
				(first != null) ? LocalDate.of(year, first, 1) : null, halfYear, wholeYear));
	}

	/** By when it asks for self-reviews in this year. */
	Checked<ReviewDays> reviews(int year, ReviewDays before, LocalDate today) {
		FormErrors errors = new FormErrors();
		LocalDate three = errors.take(review("threeMonthsOn", this.threeMonthsOn, year));
		LocalDate six = errors.take(review("sixMonthsOn", this.sixMonthsOn, year));
		LocalDate nine = errors.take(review("nineMonthsOn", this.nineMonthsOn, year));
		errors.unless(toCome(three, before.threeMonthsOn(), today), "threeMonthsOn", PAST);
		errors.unless(toCome(six, before.sixMonthsOn(), today), "sixMonthsOn", PAST);
		errors.unless(toCome(nine, before.nineMonthsOn(), today), "nineMonthsOn", PAST);
		errors.unless(inOrder(three, six), "sixMonthsOn", "Ngày này phải sau ngày của 3 tháng");
		errors.unless(inOrder(six, nine) && inOrder(three, nine), "nineMonthsOn",
				"Ngày này phải sau ngày của các lần trước");
		return errors.or(() -> new ReviewDays(three, six, nine));
	}

	private static Checked<LocalDate> review(String field, String typed, int year) {
		FormErrors errors = new FormErrors();
		LocalDate day = errors.day(field, typed, null);
		errors.unless(day == null || day.getYear() == year, field, "Ngày này phải trong năm " + year);
		return errors.or(() -> day);
	}

	/** Whether a day that is set now still lies before those who are to keep it. */
	private static boolean toCome(LocalDate day, LocalDate before, LocalDate today) {
		return day == null || day.equals(before) || !day.isBefore(today);
	}

	private static boolean inOrder(LocalDate first, LocalDate then) {
		return first == null || then == null || first.isBefore(then);
	}

	StaleForm beside(Campaign saved) {
		ReportDaysForm theirs = of(saved);
		return new StaleForm("/campaigns/" + saved.id() + "/report-days", saved.version(), null, null)
			.text("firstMonth", "Báo cáo từ tháng", this.firstMonth, theirs.firstMonth)
			.text("monthlyDueDay", "Ngày nộp báo cáo tháng", this.monthlyDueDay, theirs.monthlyDueDay)
			.text("lockDays", "Số ngày còn nhận báo cáo muộn", this.lockDays, theirs.lockDays)
			.text("halfYearDueOn", "Hạn báo cáo 6 tháng", this.halfYearDueOn, theirs.halfYearDueOn)
			.text("yearDueOn", "Hạn báo cáo năm", this.yearDueOn, theirs.yearDueOn)
			.text("threeMonthsOn", "Hạn tự kiểm tra 3 tháng", this.threeMonthsOn, theirs.threeMonthsOn)
			.text("sixMonthsOn", "Hạn tự kiểm tra 6 tháng", this.sixMonthsOn, theirs.sixMonthsOn)
			.text("nineMonthsOn", "Hạn tự kiểm tra 9 tháng", this.nineMonthsOn, theirs.nineMonthsOn)
			.hidden("dayOffRule", this.dayOffRule)
			.hidden("monthlyDueNextMonth", this.monthlyDueNextMonth)
			.hidden("monthlyDueDayInPlan", this.monthlyDueDayInPlan);
	}

}
