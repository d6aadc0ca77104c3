package vn.danvankheo.steps.concern;

import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.Campaign;

/**
 * The list of what units brought up.
 *
 * @param campaign the year; null where no plan is known yet
 * @param raises whether the reader may bring something up
 */
record ConcernsPage(Campaign campaign, List<ConcernRow> all, Map<ConcernState, Integer> counts, ConcernFilter filter,
		List<Choice> units, List<Choice> years, boolean raises) {

	/** Those that a page holds. */
	public List<ConcernRow> rows() {
		return this.all.subList(0, Math.min(ConcernList.LONGEST, this.all.size()));
	}

	public boolean more() {
		return this.all.size() > ConcernList.LONGEST;
	}

	public int count(ConcernState state) {
		return this.counts.getOrDefault(state, 0);
	}

	public int total() {
		return this.counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	public int waiting() {
		return total() - count(ConcernState.SOLVED);
	}

	/** The heading: a sentence that carries the answer. */
	public String heading() {
		if (total() == 0) {
			return "Chưa có vướng mắc, kiến nghị nào";
		}
		return (waiting() == 0) ? "Cả " + total() + " vướng mắc, kiến nghị đã giải quyết"
				: waiting() + " vướng mắc, kiến nghị chưa giải quyết";
	}

}
