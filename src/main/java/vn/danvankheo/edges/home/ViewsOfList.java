package vn.danvankheo.edges.home;

import java.util.List;

/** What a list shows of somebody's saved views. */
record ViewsOfList(SavedList list, AskedFilter asked, List<SavedView> views) {

	/** Whether this view is what is shown now. */
	public boolean shown(SavedView view) {
		return view.query().equals(this.asked.query());
	}

	/**
	 * Whether what is shown can be saved: something is asked, and not under a name yet.
	 */
	public boolean savable() {
		return this.asked.narrows() && this.views.stream().noneMatch(this::shown);
	}

}
