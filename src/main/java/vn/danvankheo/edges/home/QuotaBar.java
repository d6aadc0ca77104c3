package vn.danvankheo.edges.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.danvankheo.year.campaign.Deadline;

/** How far a unit is with its minimum number. */
record QuotaBar(String unitName, int minimum, int sent, int drafts, int returned, Instant closesAt) {

	private static final int WIDEST = 12;

	/** Until when more can be sent. */
	public Deadline closes() {
		return Deadline.endingAt(this.closesAt);
	}

	/** How many the unit is at work on. */
	private int inHand() {
		return this.drafts + this.returned;
	}

	public int unsent() {
		return Math.max(0, this.minimum - this.sent);
	}

	/**
	 * The bar's pieces, from left to right: «on», «draft» or nothing; at least the
	 * minimum.
	 */
	public List<String> pieces() {
		List<String> pieces = new ArrayList<>();
		int shown = Math.min(WIDEST, Math.max(this.minimum, this.sent));
		for (int piece = 0; piece < shown; piece++) {
			pieces.add((piece < this.sent) ? "on" : (piece < this.sent + inHand()) ? "draft" : "");
		}
		return pieces;
	}

}
