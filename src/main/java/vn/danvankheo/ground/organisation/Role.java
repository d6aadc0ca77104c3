package vn.danvankheo.ground.organisation;

/** What a person does for a committee, or for one unit of it. */
public enum Role {

	/** Cán bộ phụ trách of one unit: drafts, sends, answers remarks. */
	UNIT_OFFICER(true),
	/** Người đứng đầu cấp ủy, đơn vị: signs off for one unit. */
	UNIT_HEAD(true),
	/** Chuyên viên of the standing office: receives, returns, follows up. */
	STANDING_OFFICE(false),
	/** Văn thư: numbers and issues papers. */
	CLERK(false),
	/** Thành viên Ban Chỉ đạo. */
	COMMITTEE_MEMBER(false),
	/** Thành viên đoàn kiểm tra. */
	INSPECTOR(false),
	/** Thường trực: reads everything, records signatures. */
	LEADER(false),
	/** Quản trị: units, accounts, printed names. */
	ADMINISTRATOR(false);

	private final boolean ofUnit;

	Role(boolean ofUnit) {
		this.ofUnit = ofUnit;
	}

	/** Whether the role is held for one unit rather than for the whole committee. */
	public boolean ofUnit() {
		return this.ofUnit;
	}

}
