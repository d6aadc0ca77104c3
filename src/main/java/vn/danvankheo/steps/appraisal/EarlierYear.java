package vn.danvankheo.steps.appraisal;

import java.util.UUID;

import vn.danvankheo.year.emulation.Stage;

/**
 * What became of the same model another time.
 *
 * @param id that participation
 * @param year its year
 * @param round its round's name
 * @param unit the unit that registered it
 * @param name its name then
 * @param stage where it stood in the end
 * @param reason why, where a reason was given
 */
record EarlierYear(UUID id, int year, String round, String unit, String name, Stage stage, String reason) {

}
