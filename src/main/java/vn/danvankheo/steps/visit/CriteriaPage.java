package vn.danvankheo.steps.visit;

import java.util.List;

/** One version of a criteria set. */
record CriteriaPage(CriteriaSet set, int year, List<CriteriaSet> versions, int use, boolean office) {

	public CriteriaContent content() {
		return this.set.content();
	}

	public boolean newest() {
		return this.versions.get(0).id().equals(this.set.id());
	}

}
