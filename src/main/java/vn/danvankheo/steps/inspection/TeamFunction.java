package vn.danvankheo.steps.inspection;

/** What somebody is in a team; its words are the message «teamFunction.…». */
public enum TeamFunction {

	/** Trưởng đoàn: exactly one. */
	HEAD,
	/** Phó trưởng đoàn. */
	DEPUTY,
	/** Thành viên. */
	MEMBER,
	/** Thư ký. */
	SECRETARY

}
