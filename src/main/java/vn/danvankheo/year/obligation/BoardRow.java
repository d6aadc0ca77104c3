package vn.danvankheo.year.obligation;

import vn.danvankheo.ground.organisation.UnitKind;

/**
 * One obligation on the board.
 *
 * @param subject what it is about, where one owes several; null else
 * @param amount how many were delivered; null for a kind that does not count
 */
record BoardRow(Obligation obligation, DebtorName debtor, String subject, Amount amount, Standing standing) {

	/** Which tabs show it; «all» always does. */
	boolean under(String tab) {
		return switch (tab) {
			case "open" -> this.obligation.open();
			case "asked" -> this.obligation.reopening() != null;
			case "done" -> this.obligation.fulfilledAt() != null;
			case "excused" -> this.standing.state() == Standing.State.EXCUSED;
			default -> true;
		};
	}

	/** The kind of the unit; null when no unit owes it. */
	public UnitKind kind() {
		return this.debtor.kind();
	}

	/** Who owes it and, where there are several, what about. */
	public String name() {
		return (this.subject != null) ? this.debtor.name() + ": " + this.subject : this.debtor.name();
	}

	public String tone() {
		return switch (this.standing.state()) {
			case IN_TIME -> "done";
			case LATE, EXTENDED -> "soon";
			case SHORT, NOTHING -> this.standing.late() ? "late" : "soon";
			case EXCUSED -> "";
		};
	}

}
