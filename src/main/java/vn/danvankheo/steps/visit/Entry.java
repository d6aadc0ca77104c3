package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What stands in a field of a visit.
 *
 * @param value the text; a result is PASSED, FAILED or points, empty while not judged
 * @param points the points; null where there are none
 * @param version how often it was written; 0 when never
 * @param changedAt when last; null when never
 * @param changedByName by whom; null when never
 */
record Entry(EntryKey key, String value, BigDecimal points, int version, Instant changedAt, String changedByName) {

	static final String PASSED = "PASSED";

	static final String FAILED = "FAILED";

	static Entry none(EntryKey key) {
		return new Entry(key, "", null, 0, null, null);
	}

}
