package vn.danvankheo.registration;

import java.time.LocalDate;

import vn.danvankheo.campaign.Deadline;

/**
 * Where a list stands: whose it is, for which round, by when, and whom to call.
 *
 * @param list the list
 * @param unit whose it is, as in lists
 * @param unitFullName its full name
 * @param title «Danh sách đăng ký đầu năm 2023»
 * @param year the campaign's year
 * @param office the standing office, as it prints itself
 * @param phone whom to call; may be null
 * @param due đúng hạn
 * @param locks khóa
 * @param required how many at least; 0 where no minimum is stated
 * @param today the day it is
 */
record Setting(RegistrationId list, String unit, String unitFullName, String title, int year, String office,
		String phone, Deadline due, Deadline locks, int required, LocalDate today) {

	/** «đến hết thứ Năm, 23/3/2023». */
	String dueInWords() {
		return Words.until(this.due);
	}

	/** «còn 3 ngày». */
	String dueLeft() {
		return Words.left(this.due, this.today);
	}

	/** «đến hết thứ Sáu, 31/3/2023». */
	String locksInWords() {
		return Words.until(this.locks);
	}

	/** «còn 11 ngày», or that it is locked. */
	String locksLeft() {
		return locked() ? "đã khóa" : Words.left(this.locks, this.today);
	}

	/** Whether nothing is taken any more. */
	boolean locked() {
		return this.locks.daysLeft(this.today) < 0;
	}

	String urgency() {
		return Words.urgency(this.due, this.today);
	}

	/** The deadline that still lies ahead, as words for «chậm nhất …». */
	String nextDay() {
		Deadline next = (this.due.daysLeft(this.today) >= 0) ? this.due : this.locks;
		return Words.day(next.lastDay());
	}

}
