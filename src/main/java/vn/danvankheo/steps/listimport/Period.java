package vn.danvankheo.steps.listimport;

import java.time.LocalDate;

/**
 * Thời gian thực hiện as a list states it.
 *
 * @param start first day; null when the text does not say
 * @param end last day; null when the text does not say
 * @param spans whether the text itself says from when until when, rather than naming one
 * day or month
 * @param unreal whether it names a day that does not exist, such as 31/02
 */
record Period(LocalDate start, LocalDate end, boolean spans, boolean unreal) {

	static Period unrealDay() {
		return new Period(null, null, false, true);
	}

}
