package vn.danvankheo.edges.home;

import java.util.UUID;

/** Bộ lọc đã lưu: what one person asks of a list, under a name of his own. */
record SavedView(UUID id, SavedList list, String name, String query) {

	public String path() {
		return this.list.path() + "?" + this.query;
	}

}
