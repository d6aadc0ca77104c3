package vn.danvankheo.year.obligation;

import java.util.List;

/**
 * One sending of what was owed, as a page says it; the first, or a correction.
 *
 * @param reason why it was corrected; null for the first
 * @param changes what it changed in the one before
 */
public record Sending(int number, String at, String byName, int daysLate, String reason, List<Change> changes) {

	/** One text that a correction changed. */
	public record Change(String label, String before, String after) {

		/** Adds the change, if it is one. */
		public static void note(List<Change> changes, String label, String before, String after) {
			if (!before.equals(after)) {
				changes.add(new Change(label, said(before), said(after)));
			}
		}

		private static String said(String text) {
			return text.isEmpty() ? "–" : text;
		}

	}

}
