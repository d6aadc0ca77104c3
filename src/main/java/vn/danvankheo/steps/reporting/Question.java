package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.Set;

import vn.danvankheo.ground.organisation.UnitKind;

/**
 * One question of a campaign's reports, beside those on the models.
 *
 * @param id names it through all years and versions of the list
 * @param number whether the answer is a number; else a text
 * @param stateOnly whether only state organs answer it (dân vận chính quyền)
 * @param standing whether the answer of last time is proposed again
 */
record Question(String id, String label, boolean number, boolean stateOnly, boolean standing) {

	static final int LONGEST_ANSWER = 3000;

	private static final Set<UnitKind> STATE = Set.of(UnitKind.WARD, UnitKind.DEPARTMENT);

	/** What is asked where the office has not said otherwise. */
	static final List<Question> USUAL = List.of(
			new Question("matters-solved", "Số vụ việc, điểm nóng đã giải quyết", true, false, false),
			new Question("matters-open", "Số vụ việc, điểm nóng đang giải quyết", true, false, false),
			new Question("matters", "Vụ việc, điểm nóng: nội dung, cách giải quyết", false, false, false),
			new Question("citizens-received", "Số lượt tiếp công dân", true, true, false),
			new Question("dialogues", "Số cuộc đối thoại với nhân dân", true, true, false),
			new Question("complaints-received", "Số khiếu nại, kiến nghị đã nhận", true, true, false),
			new Question("complaints-solved", "Số khiếu nại, kiến nghị đã giải quyết", true, true, false),
			new Question("difficulties", "Khó khăn, vướng mắc", false, false, true),
			new Question("proposals", "Kiến nghị, đề xuất", false, false, true),
			new Question("next", "Nhiệm vụ thời gian tới", false, false, true));

	boolean asks(UnitKind kind) {
		return !this.stateOnly || STATE.contains(kind);
	}

	/** Its name in forms. */
	public String field() {
		return "q-" + this.id;
	}

}
