package vn.danvankheo.steps.visit;

/** What is written at a visit; its label is the message «visitField.…». */
public enum VisitField {

	/** Thành phần đoàn. */
	TEAM_PRESENT("teamPresent", 3),
	/** Thành phần đơn vị. */
	UNIT_PRESENT("unitPresent", 3),
	/** Ưu điểm. */
	STRENGTHS("strengths", 5),
	/** Hạn chế, nguyên nhân. */
	WEAKNESSES("weaknesses", 5),
	/** Kiến nghị của đơn vị. */
	PROPOSALS("proposals", 4),
	/** Kết luận của đoàn. */
	CONCLUSION("conclusion", 5),
	/** Nhận xét về một mô hình. */
	REMARK("remark", 3),
	/** Kết quả theo một tiêu chí. */
	RESULT("result", 1),
	/** Ghi chú, minh chứng theo một tiêu chí. */
	NOTE("note", 2);

	private final String inputName;

	private final int rows;

	VisitField(String inputName, int rows) {
		this.inputName = inputName;
		this.rows = rows;
	}

	String inputName() {
		return this.inputName;
	}

	public int rows() {
		return this.rows;
	}

	/** Whether it is written about one model rather than about the whole visit. */
	boolean ofModel() {
		return this == REMARK || this == RESULT || this == NOTE;
	}

}
