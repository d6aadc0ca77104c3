package vn.danvankheo.document;

/** Whose paper it is: decides head, symbol and series of numbers. */
public enum Organ {

	/** Ban Chỉ đạo. */
	COMMITTEE,
	/** Ban Thường vụ of the cấp ủy: its numbers are given elsewhere and typed here. */
	PARTY_COMMITTEE,
	/** Cơ quan thường trực. */
	STANDING_OFFICE,
	/** Ủy ban nhân dân: a state paper, numbered elsewhere. */
	STATE

}
