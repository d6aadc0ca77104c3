package vn.danvankheo.steps.visit;

import java.math.BigDecimal;

/**
 * What a unit gave itself for a criterion, beside what the team found.
 *
 * @param result PASSED, FAILED or points
 * @param note what it noted; empty where nothing
 * @param difference how the team's finding differs, in words; empty where it does not, or
 * there is none
 */
record SelfLine(String about, String result, String note, String difference) {

	static SelfLine of(SelfScore self, Criterion criterion, String said, String found) {
		return new SelfLine(self.about(), said, self.notes().getOrDefault(criterion.position(), ""),
				difference(said, found));
	}

	private static String difference(String said, String found) {
		if (found.isEmpty() || found.equals(said)) {
			return "";
		}
		BigDecimal own = Points.read(said).orElse(null);
		BigDecimal given = Points.read(found).orElse(null);
		if (own == null || given == null) {
			return "đoàn xét khác";
		}
		int more = given.compareTo(own);
		return (more == 0) ? ""
				: "đoàn chấm " + ((more > 0) ? "cao hơn " : "thấp hơn ") + Points.words(given.subtract(own).abs());
	}

	/** Whether it is counted in points. */
	public boolean points() {
		return Points.read(this.result).isPresent();
	}

}
