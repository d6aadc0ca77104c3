package vn.danvankheo.year.obligation;

/**
 * One thing that is owed.
 *
 * @param extendable whether the reader may extend or decline
 * @param excusable whether the reader may excuse
 * @param accepting whether it may still be delivered
 * @param path where it is done or read; null where this page is all there is
 */
record DutyPage(String heading, BoardRow row, ObligationPeriod period, boolean extendable, boolean excusable,
		boolean own, boolean accepting, String path) {

}
