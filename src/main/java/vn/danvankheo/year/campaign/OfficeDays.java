package vn.danvankheo.year.campaign;

import java.time.LocalDate;

/**
 * What a plan leaves open and the standing office settles itself («chưa ấn định trong kế
 * hoạch»).
 *
 * @param supplementary the days of the supplementary round; null while not settled
 * @param noticeOn when the assignment notice is out at the latest; may be null
 * @param reviewFrom until when models are built before the mid-year review; may be null
 * @param monthlyDueDay the day of the month on which monthly reports are due; may be null
 */
public record OfficeDays(RoundDays first, RoundDays supplementary, LocalDate noticeOn, LocalDate reviewFrom,
		Integer monthlyDueDay) {

}
