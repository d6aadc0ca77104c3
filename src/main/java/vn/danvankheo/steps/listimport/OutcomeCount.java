package vn.danvankheo.steps.listimport;

/** How many rows of a list have an outcome. */
record OutcomeCount(ListRow.Outcome outcome, long rows) {

}
