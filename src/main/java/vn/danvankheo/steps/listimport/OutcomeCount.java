package vn.danvankheo.steps.listimport;

/** How many rows of a list become the same. */
record OutcomeCount(ListRow.Outcome outcome, boolean fresh, boolean settled, long rows) {

}
