package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Embeddable;

/**
 * By when units look at their models themselves (plan, V, step 4: định kỳ 3 tháng, 6
 * tháng). The plan names no days, so the office settles them; null where nothing is
 * asked.
 */
@Embeddable
public record ReviewDays(LocalDate threeMonthsOn, LocalDate sixMonthsOn, LocalDate nineMonthsOn) {

	/** Nobody is asked. */
	public static ReviewDays none() {
		return new ReviewDays(null, null, null);
	}

	/** The same days for the year after. */
	ReviewDays yearLater() {
		return new ReviewDays(later(this.threeMonthsOn), later(this.sixMonthsOn), later(this.nineMonthsOn));
	}

	private static LocalDate later(LocalDate day) {
		return (day != null) ? day.plusYears(1) : null;
	}

	/** Those that are settled, by what they are about in this year. */
	public List<Asked> asked(int year) {
		List<Asked> asked = new ArrayList<>();
		add(asked, 3, "3 tháng đầu năm " + year, this.threeMonthsOn);
		add(asked, 6, "6 tháng đầu năm " + year, this.sixMonthsOn);
		add(asked, 9, "9 tháng đầu năm " + year, this.nineMonthsOn);
		return asked;
	}

	private static void add(List<Asked> asked, int months, String name, LocalDate dueOn) {
		if (dueOn != null) {
			asked.add(new Asked(months, name, dueOn));
		}
	}

	/**
	 * A review that is asked for.
	 *
	 * @param months how many months of the year it is about
	 */
	public record Asked(int months, String name, LocalDate dueOn) {

	}

}
