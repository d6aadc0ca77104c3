package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many rows of a list become what.
 *
 * @param whole models that lack nothing
 * @param open models that would be written and lack something
 * @param fresh new ones of both
 * @param changed ones of both that the unit has
 */
record RowCounts(int whole, int open, int fresh, int changed, int unchanged, int refused) {

	static RowCounts of(List<OutcomeCount> counts) {
		return new RowCounts(sum(counts, (one) -> one.outcome().writes() && one.settled()),
				sum(counts, (one) -> one.outcome().writes() && !one.settled()),
				sum(counts, (one) -> one.outcome().writes() && one.fresh()),
				sum(counts, (one) -> one.outcome().writes() && !one.fresh()),
				sum(counts, (one) -> one.outcome() == ListRow.Outcome.UNCHANGED),
				sum(counts, (one) -> one.outcome() == ListRow.Outcome.REFUSED));
	}

	private static int sum(List<OutcomeCount> counts, Predicate<OutcomeCount> which) {
		return (int) counts.stream().filter(which).mapToLong(OutcomeCount::rows).sum();
	}

	/** How many would be written. */
	public int written() {
		return this.whole + this.open;
	}

	/** What needs looking at, in one sentence. */
	public String heading() {
		if (written() + this.refused == 0) {
			return said(this.unchanged, "mô hình không đổi") + ", không có gì để ghi";
		}
		return joined(said(this.whole, "mô hình đủ để ghi"), said(this.open, "mô hình cần xem"),
				said(this.refused, "dòng không nhận"));
	}

	/** What becomes of them: «1 mới, 1 thay đổi». */
	public String summary() {
		return joined(said(this.fresh, "mới"), said(this.changed, "thay đổi"), said(this.unchanged, "không đổi"));
	}

	private static String said(int count, String what) {
		return (count == 0) ? "" : "%,d %s".formatted(count, what).replace(',', '.');
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

}
