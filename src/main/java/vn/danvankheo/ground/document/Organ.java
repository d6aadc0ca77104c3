package vn.danvankheo.ground.document;

/** Whose paper it is: decides head, symbol and series of numbers. */
public enum Organ {

	/** Ban Chỉ đạo. */
	COMMITTEE,
	/** Ban Thường vụ of the cấp ủy: its numbers are given elsewhere and typed here. */
	PARTY_COMMITTEE,
	/** Cơ quan thường trực. */
	STANDING_OFFICE,
	/** Ủy ban nhân dân: a state paper, numbered elsewhere. */
	STATE;

	/** Whether its numbers run here and are given by themselves. */
	public boolean numberedHere() {
		return this == COMMITTEE || this == STANDING_OFFICE;
	}

}
