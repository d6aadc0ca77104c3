package vn.danvankheo.steps.visit;

import java.util.Map;

/**
 * Điểm tự chấm: what a unit found of a model of its own.
 *
 * @param about which review it is from, e.g. «6 tháng đầu năm 2023»
 * @param set the version of the criteria it judged by
 * @param results by the place of the criterion: PASSED, FAILED or points
 * @param notes by the place of the criterion; none where nothing was noted
 */
public record SelfScore(String about, CriteriaSetId set, Map<Integer, String> results, Map<Integer, String> notes) {

	public SelfScore {
		results = Map.copyOf(results);
		notes = Map.copyOf(notes);
	}

}
