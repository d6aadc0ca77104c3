package vn.danvankheo.edges.demonstration;

/** How far the present year of the story has come, as the plan counts its steps. */
enum PresentStep {

	REGISTERING(1, "đăng ký mô hình"), APPRAISING(2, "thẩm định, thống nhất danh sách"),
	BUILDING(3, "xây dựng mô hình, báo cáo hằng tháng");

	/** The plan has so many steps. */
	static final int STEPS = 6;

	private final int number;

	private final String words;

	PresentStep(int number, String words) {
		this.number = number;
		this.words = words;
	}

	/** The one of this number; of a step that cannot be told yet, the last that can. */
	static PresentStep nearest(int asked) {
		return values()[Math.min(Math.max(asked, 1), values().length) - 1];
	}

	int number() {
		return this.number;
	}

	/** «bước 2: thẩm định, thống nhất danh sách». */
	String words() {
		return "bước " + this.number + ": " + this.words;
	}

}
