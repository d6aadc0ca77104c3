package vn.danvankheo.steps.following;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit that somebody follows: whom to call, and who urged it last.
 *
 * @param person whose number it is; null for the unit's own
 * @param phone null where none is known
 * @param urgedOn null where nobody has urged it this year
 */
record UnitLine(UUID unit, String code, String name, String person, String phone, LocalDate urgedOn, String urgedBy) {

}
