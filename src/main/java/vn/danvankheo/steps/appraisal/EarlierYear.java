package vn.danvankheo.steps.appraisal;

import java.util.UUID;

import vn.danvankheo.year.emulation.Stage;

/** What became of the same model another time. */
record EarlierYear(UUID id, int year, String round, String unit, String name, Stage stage, String reason) {

}
