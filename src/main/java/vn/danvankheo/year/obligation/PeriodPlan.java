package vn.danvankheo.year.obligation;

import java.time.LocalDate;
import java.util.UUID;

import vn.danvankheo.year.campaign.Deadline;

/**
 * A period as its kind plans it. The time it is about and its subject tell it from
 * others; its name and days may change.
 *
 * @param from the first day it is about
 * @param to the last day it is about
 * @param subject what it is about besides, e.g. a round; may be null
 * @param name what people call it, e.g. «Tháng 3/2023»
 * @param due đúng hạn
 * @param locks khóa
 */
public record PeriodPlan(LocalDate from, LocalDate to, UUID subject, String name, LocalDate opensOn, Deadline due,
		Deadline locks) {

}
