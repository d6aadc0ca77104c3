package vn.danvankheo.edges.home;

import java.util.ArrayList;
import java.util.List;

/**
 * The frame around every page: who is in, for whom, and where he can go.
 *
 * @param whose the unit or office he works for
 * @param items the places he can go, most used first
 */
record Shell(String who, String whose, List<Item> items) {

	private static final int FIT_THE_BOTTOM_BAR = 5;

	private static final int FIT_THE_TOP_BAR = 7;

	/** What fits the bar at the head of a wide screen. */
	public List<Item> topItems() {
		return (this.items.size() <= FIT_THE_TOP_BAR) ? this.items : first(FIT_THE_TOP_BAR);
	}

	/** What fits the bar at the foot of a phone. */
	public List<Item> bottomItems() {
		return first(FIT_THE_BOTTOM_BAR);
	}

	/** The first places; the last of the so many leads to everything else. */
	private List<Item> first(int places) {
		List<Item> fitting = new ArrayList<>(this.items.subList(0, Math.min(this.items.size(), places - 1)));
		boolean elsewhere = fitting.stream().noneMatch(Item::active);
		fitting.add(new Item("Thêm", "Thêm", "/more", elsewhere));
		return fitting;
	}

	/** One place. */
	record Item(String label, String shortLabel, String path, boolean active) {

		Item at(String requestPath) {
			boolean here = this.path.equals("/") ? requestPath.equals("/")
					: requestPath.equals(this.path) || requestPath.startsWith(this.path + "/");
			return new Item(this.label, this.shortLabel, this.path, here);
		}

	}

}
