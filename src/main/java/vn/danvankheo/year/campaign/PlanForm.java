package vn.danvankheo.year.campaign;

import java.time.LocalDate;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * The head of a plan, as typed.
 *
 * @param year the year; only read for a new campaign
 */
record PlanForm(String year, String number, String date, String title, String periodFrom, String periodTo,
		String guidanceTitle, String guidanceNumber, String guidanceDate, Long version) {

	static PlanForm of(Campaign campaign) {
		Plan plan = campaign.plan();
		return new PlanForm(String.valueOf(campaign.year()), plan.number(), VietnameseDate.format(plan.date()),
				plan.title(), String.valueOf(plan.periodFrom()), String.valueOf(plan.periodTo()), plan.guidanceTitle(),
				plan.guidanceNumber(), VietnameseDate.format(plan.guidanceDate()), campaign.version());
	}

	static PlanForm blank(int year) {
		return new PlanForm(String.valueOf(year), "", "", "Thực hiện phong trào thi đua “Dân vận khéo” năm " + year, "",
				"", "", "", "", 0L);
	}

	Checked<Integer> newYear() {
		FormErrors errors = new FormErrors();
		Integer typed = errors.number("year", this.year, 2009, 2100, "Nhập năm");
		return errors.or(() -> typed);
	}

	/** The plan it describes. */
	Checked<Plan> plan(int ofYear) {
		FormErrors errors = new FormErrors();
		String typedNumber = errors.text("number", this.number, 40, "Nhập số, ký hiệu của kế hoạch");
		LocalDate day = errors.day("date", this.date, null);
		String typedTitle = errors.text("title", this.title, 300, "Nhập tên kế hoạch");
		Integer from = errors.number("periodFrom", this.periodFrom, 2009, 2100, "Nhập năm đầu của giai đoạn");
		Integer to = errors.number("periodTo", this.periodTo, 2009, 2100, "Nhập năm cuối của giai đoạn");
		if (from != null && from > ofYear) {
			errors.add("periodFrom", "Năm %d phải nằm trong giai đoạn".formatted(ofYear));
		}
		if (to != null && to < ofYear) {
			errors.add("periodTo", "Năm %d phải nằm trong giai đoạn".formatted(ofYear));
		}
		String guidance = errors.text("guidanceTitle", this.guidanceTitle, 300, null);
		String itsNumber = errors.text("guidanceNumber", this.guidanceNumber, 40, null);
		LocalDate itsDate = errors.day("guidanceDate", this.guidanceDate, null);
		return errors
			.or(() -> new Plan(typedNumber, day, typedTitle, from, to, orNull(guidance), orNull(itsNumber), itsDate));
	}

	StaleForm beside(Campaign saved, String action) {
		PlanForm theirs = of(saved);
		return new StaleForm(action, saved.version(), null, null)
			.text("number", "Số, ký hiệu", this.number, theirs.number)
			.text("date", "Ngày ban hành", this.date, theirs.date)
			.text("title", "Tên kế hoạch", this.title, theirs.title)
			.text("periodFrom", "Giai đoạn từ năm", this.periodFrom, theirs.periodFrom)
			.text("periodTo", "Giai đoạn đến năm", this.periodTo, theirs.periodTo)
			.text("guidanceTitle", "Hướng dẫn", this.guidanceTitle, theirs.guidanceTitle)
			.text("guidanceNumber", "Số hướng dẫn", this.guidanceNumber, theirs.guidanceNumber)
			.text("guidanceDate", "Ngày hướng dẫn", this.guidanceDate, theirs.guidanceDate);
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
