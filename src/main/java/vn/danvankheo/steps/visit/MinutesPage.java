package vn.danvankheo.steps.visit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Minutes as they are read.
 *
 * @param minutes these minutes; null while they are still written
 * @param numbers all numbers that may be read, the newest first
 * @param before what the confirmed minutes before them said; null where there are none
 */
record MinutesPage(Visit visit, Minutes minutes, MinutesContent content, List<Minutes> numbers, MinutesContent before) {

	/** What reads otherwise than in the minutes before; empty where nothing does. */
	public List<Change> changes() {
		if (this.before == null) {
			return List.of();
		}
		Map<String, String> was = this.before.lines();
		Map<String, String> is = this.content.lines();
		Set<String> labels = new LinkedHashSet<>(is.keySet());
		labels.addAll(was.keySet());
		List<Change> changes = new ArrayList<>();
		for (String label : labels) {
			String earlier = was.getOrDefault(label, "");
			String later = is.getOrDefault(label, "");
			if (!earlier.equals(later)) {
				changes.add(new Change(label, earlier, later));
			}
		}
		return changes;
	}

	/**
	 * One line that reads otherwise.
	 *
	 * @param label a message key for what concerns the whole visit, else the words
	 */
	record Change(String label, String before, String after) {

		public boolean ofVisit() {
			return this.label.startsWith("visitField.");
		}

	}

}
