package vn.danvankheo.steps.implementation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when plans of a kind are handed in; {@code opensOn} is the day whose units owe them.
 */
record YearPlanDay(String kind, LocalDate dueOn, LocalDate opensOn, Instant setAt, String setByName) {

}
