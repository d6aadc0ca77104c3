package vn.danvankheo.steps.registration;

import java.util.UUID;

import vn.danvankheo.year.emulation.Stage;

/**
 * A model whose name looks like another's.
 *
 * @param participation it in that year
 * @param name its name in the year it looks most alike
 * @param percent how much alike, 0 to 100
 * @param continuable whether the list's unit may continue it this year
 */
public record Near(UUID model, UUID participation, String name, int percent, int year, String unit, Stage stage,
		boolean continuable) {
}
