package vn.danvankheo.steps.adjustment;

/**
 * A change as it is asked for.
 *
 * @param was what stands, in words
 * @param becomes what is to stand, in words
 */
record AskedChange(ChangeKind kind, Wanted wanted, String was, String becomes, String reason) {

}
