package vn.danvankheo.steps.registration;

import vn.danvankheo.year.campaign.Deadline;

/**
 * How far one unit's list has come, for whoever tells of several.
 *
 * @param list the list; null while it is not begun
 * @param locks until when more can be sent
 */
public record UnitProgress(RegistrationId list, String unit, Progress progress, Deadline locks) {
}
