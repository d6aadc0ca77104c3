package vn.danvankheo.steps.registration;

import java.util.UUID;

import vn.danvankheo.year.campaign.Deadline;

/**
 * A list that a unit has, or may begin.
 *
 * @param list the list; null when it is not begun
 * @param title «đầu năm 2023»
 * @param due đúng hạn
 * @param locks khóa
 * @param required how many models at least; 0 where no minimum is stated
 * @param current whether something may still be written in it, or nothing newer has
 * opened
 */
public record ListChoice(RegistrationId list, UUID unitId, String unit, UUID roundId, String title, Deadline due,
		Deadline locks, int required, boolean current) {
}
