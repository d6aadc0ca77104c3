package vn.danvankheo.steps.implementation;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * Mốc of a unit's own plan.
 *
 * @param dueOn by when; null while not said
 */
@Embeddable
public record PlanMilestone(int position, String name, LocalDate dueOn) {

}
