package vn.danvankheo.ground.document;

public enum PaperState {

	/** Dự thảo: wording may change, figures and tables are live. */
	DRAFT,
	/** Trình ký: nothing changes any more; it may be taken back to the desk. */
	AWAITING_SIGNATURE,
	/** Đã ban hành: it has its number, date and signer. */
	ISSUED,
	/** Đã gửi: its addressees have it before them. */
	SENT,
	/** Thu hồi, with a reason. */
	WITHDRAWN;

	public String tone() {
		return switch (this) {
			case DRAFT -> "";
			case AWAITING_SIGNATURE -> "soon";
			case ISSUED, SENT -> "done";
			case WITHDRAWN -> "late";
		};
	}

	/** Whether it has a number and a date and is in force. */
	public boolean inForce() {
		return this == ISSUED || this == SENT;
	}

}
