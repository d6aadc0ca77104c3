package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A round, as typed.
 *
 * @param version of the round the form was filled from; null for a new one
 */
record RoundForm(String name, String opensOn, String dueOn, String locksOn, Boolean statedInPlan, Long version) {

	/** A box that is not ticked is not sent. */
	RoundForm {
		statedInPlan = Boolean.TRUE.equals(statedInPlan);
	}

	static RoundForm of(Round round) {
		RoundDays days = round.days();
		return new RoundForm(round.name(), VietnameseDate.format(days.opensOn()), VietnameseDate.format(days.dueOn()),
				VietnameseDate.format(days.locksOn()), round.statedInPlan(), round.version());
	}

	static RoundForm blank(int number) {
		return new RoundForm((number == 1) ? "Đợt đầu năm" : "Đợt bổ sung 6 tháng cuối năm", "", "", "", false, null);
	}

	/**
	 * The days it describes, beside the other rounds.
	 * @param opened the day on which it has opened, which stays; null before
	 */
	Checked<RoundDays> days(int year, int number, List<Round> others, LocalDate opened) {
		FormErrors errors = new FormErrors();
		errors.text("name", this.name, 120, "Nhập tên đợt");
		RoundDays days = new RoundDays(errors.day("opensOn", this.opensOn, "Nhập ngày mở"),
				errors.day("dueOn", this.dueOn, "Nhập ngày đúng hạn"),
				errors.day("locksOn", this.locksOn, "Nhập ngày khóa"));
		errors.addAll(new PlanCalendar(year).check(days, number, others));
		if (opened != null && days.opensOn() != null && !days.opensOn().equals(opened)) {
			errors.add("opensOn", "Đợt đã mở ngày %s và đã chốt số đơn vị phải đăng ký, nên không đổi được ngày mở"
				.formatted(VietnameseDate.format(opened)));
		}
		return errors.or(() -> days);
	}

	StaleForm beside(Round saved, String action) {
		RoundForm theirs = of(saved);
		return new StaleForm(action, saved.version(), null, null).text("name", "Tên đợt", this.name, theirs.name)
			.text("opensOn", "Ngày mở", this.opensOn, theirs.opensOn)
			.text("dueOn", "Đúng hạn", this.dueOn, theirs.dueOn)
			.text("locksOn", "Khóa", this.locksOn, theirs.locksOn)
			.hidden("statedInPlan", this.statedInPlan);
	}

}
