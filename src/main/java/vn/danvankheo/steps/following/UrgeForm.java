package vn.danvankheo.steps.following;

import java.time.LocalDate;
import java.util.Objects;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * «Đã đôn đốc», as typed; from a list nothing is typed at all.
 *
 * @param urgedOn on which day; today where nothing is typed
 */
record UrgeForm(String note, String urgedOn) {

	private static final int LONGEST = 1000;

	UrgeForm {
		note = PlainText.lines(Objects.requireNonNullElse(note, ""));
		urgedOn = Objects.requireNonNullElse(urgedOn, "");
	}

	static UrgeForm blank(LocalDate today) {
		return new UrgeForm("", VietnameseDate.format(today));
	}

	/**
	 * The day that it says, checked on this one.
	 * @param about what is outstanding; where nothing is, a note says what it was about
	 */
	Checked<LocalDate> check(LocalDate firstDay, LocalDate today, String about) {
		FormErrors errors = new FormErrors();
		errors.text("note", this.note, LONGEST, about.isEmpty() ? "Ghi đã trao đổi gì với đơn vị" : null);
		LocalDate day = this.urgedOn.isBlank() ? today : errors.day("urgedOn", this.urgedOn, null);
		errors.unless(day == null || !day.isAfter(today), "urgedOn", "Ngày này chưa đến");
		errors.unless(day == null || !day.isBefore(firstDay), "urgedOn",
				"Ngày này trước khi có kế hoạch năm (" + VietnameseDate.format(firstDay) + ")");
		return errors.or(() -> day);
	}

}
