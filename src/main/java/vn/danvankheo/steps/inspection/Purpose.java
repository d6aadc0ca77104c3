package vn.danvankheo.steps.inspection;

import vn.danvankheo.year.emulation.Stage;

/** What a team goes out for; its words are the message «purpose.…». */
public enum Purpose {

	/** Khảo sát thực tế before the list is agreed (plan, V bước 2). */
	FIELD_CHECK(2, 1),
	/** Kiểm tra 6 tháng đầu năm (bước 4). */
	MID_YEAR(4, 3),
	/** Kiểm tra cuối năm (bước 5). */
	YEAR_END(5, 1);

	private final int step;

	private final int position;

	Purpose(int step, int position) {
		this.step = step;
		this.position = position;
	}

	/** The step of the plan it belongs to. */
	public int step() {
		return this.step;
	}

	boolean looksAt(Stage stage) {
		return switch (stage) {
			case SUBMITTED, RECEIVED, SELECTED -> this == FIELD_CHECK;
			case ASSIGNED, IN_PROGRESS -> true;
			case RECOGNISED, NOT_RECOGNISED -> this != FIELD_CHECK;
			case DRAFT, RETURNED, DECLINED, MERGED, DISCONTINUED, WITHDRAWN -> false;
		};
	}

	/** The place, within the step, of the milestone by which it must be done. */
	public int milestonePosition() {
		return this.position;
	}

}
