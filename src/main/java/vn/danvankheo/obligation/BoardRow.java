package vn.danvankheo.obligation;

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.organisation.Unit;
import vn.danvankheo.organisation.UnitKind;

/**
 * One unit on the board.
 *
 * @param obligation what it owes
 * @param unit the unit
 * @param standing how it stands
 */
record BoardRow(Obligation obligation, Unit unit, Standing standing) {

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

	/** The kind of the unit. */
	public UnitKind kind() {
		return this.unit.kind();
	}

	/** The day that counts now: «đúng hạn» while it lasts, then the lock. */
	public Deadline counts(java.time.Instant now) {
		return this.obligation.due().metAt(now) ? this.obligation.due() : this.obligation.locks();
	}

	/** The colour of its cell. */
	public String tone() {
		return switch (this.standing.state()) {
			case IN_TIME -> "done";
			case LATE, EXTENDED -> "soon";
			case SHORT, NOTHING -> this.standing.late() ? "late" : "soon";
			case EXCUSED -> "";
		};
	}

}
