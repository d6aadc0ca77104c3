package vn.danvankheo.steps.visit;

import java.util.List;

/**
 * One version of a criteria set.
 *
 * @param set the version
 * @param year the year of its campaign
 * @param versions all versions, the newest first
 * @param use how many models were judged by it
 * @param office whether the reader may change it
 */
record CriteriaPage(CriteriaSet set, int year, List<CriteriaSet> versions, int use, boolean office) {

	/** What it asks. */
	public CriteriaContent content() {
		return this.set.content();
	}

	/** Whether it is the version in force. */
	public boolean newest() {
		return this.versions.get(0).id().equals(this.set.id());
	}

}
