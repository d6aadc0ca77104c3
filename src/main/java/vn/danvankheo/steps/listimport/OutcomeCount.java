package vn.danvankheo.steps.listimport;

/**
 * How many rows of a list have an outcome.
 *
 * @param outcome the outcome
 * @param rows how many
 */
record OutcomeCount(ListRow.Outcome outcome, long rows) {

}
