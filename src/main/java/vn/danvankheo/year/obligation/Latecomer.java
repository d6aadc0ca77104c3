package vn.danvankheo.year.obligation;

/**
 * Somebody who came after a period opened, and does not count yet.
 *
 * @param subject what it is about; null for most kinds
 */
record Latecomer(Expected expected, DebtorName debtor, String subject) {

	/** Who it is and, where there are several, what about. */
	public String name() {
		return (this.subject != null) ? this.debtor.name() + ": " + this.subject : this.debtor.name();
	}

}
