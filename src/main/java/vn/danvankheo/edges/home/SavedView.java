package vn.danvankheo.edges.home;

import java.util.UUID;

/**
 * Bộ lọc đã lưu: what one person asks of a list, under a name of his own.
 *
 * @param id its identity
 * @param list the list
 * @param name how he calls it
 * @param query what is asked
 */
record SavedView(UUID id, SavedList list, String name, String query) {

	/** The list as it is asked for. */
	public String path() {
		return this.list.path() + "?" + this.query;
	}

}
