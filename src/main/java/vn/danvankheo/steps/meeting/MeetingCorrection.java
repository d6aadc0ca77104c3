package vn.danvankheo.steps.meeting;

import java.time.Instant;
import java.util.List;

/**
 * One correction of a concluded meeting's minutes.
 *
 * @param differences what was said before and is said since
 */
record MeetingCorrection(Instant at, String by, String reason, List<Difference> differences) {

	/**
	 * One part that was corrected.
	 *
	 * @param part the part, as {@link MeetingNotes#parts()} names it
	 */
	record Difference(String part, String before, String after) {

	}

}
