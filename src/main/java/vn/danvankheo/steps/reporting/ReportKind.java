package vn.danvankheo.steps.reporting;

/** What a report is about (plan, VI.3). */
enum ReportKind {

	MONTH, HALF_YEAR, YEAR;

	/** What the obligation to send it is called. */
	String code() {
		return name() + "_REPORT";
	}

	/** Whether it is composed from the months. */
	boolean composed() {
		return this != MONTH;
	}

	static ReportKind ofCode(String code) {
		for (ReportKind kind : values()) {
			if (kind.code().equals(code)) {
				return kind;
			}
		}
		return null;
	}

}
