package vn.danvankheo.steps.registration;

import java.time.LocalDate;
import java.util.List;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Where a list stands: whose it is, for which round, by when, and whom to call.
 *
 * @param title «Danh sách đăng ký đầu năm 2023»
 * @param phone whom to call; may be null
 * @param area who of the committee looks after the unit; null while nobody is named
 * @param due đúng hạn
 * @param locks khóa
 * @param required how many at least; 0 where no minimum is stated
 */
public record Setting(RegistrationId list, String unit, String unitFullName, String title, int year, String office,
		String phone, AreaContact area, Deadline due, Deadline locks, int required, LocalDate today) {

	/** How to call the office. */
	public List<PhoneNumber> numbers() {
		return PhoneNumbers.in(this.phone);
	}

	public boolean locked() {
		return this.locks.daysLeft(this.today) < 0;
	}

	/** How pressing it is: late, soon or calm. */
	public String tone() {
		int left = this.due.daysLeft(this.today);
		return (left < 0) ? "late" : (left <= 7) ? "soon" : "calm";
	}

	/** The deadline that still lies ahead, or the last one. */
	public Deadline next() {
		return (this.due.daysLeft(this.today) >= 0) ? this.due : this.locks;
	}

}
