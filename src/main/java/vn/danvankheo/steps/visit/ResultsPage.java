package vn.danvankheo.steps.visit;

import java.util.List;

import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.Campaign;

/**
 * The results of a year for one purpose.
 *
 * @param campaign the year; null while there is no plan
 */
public record ResultsPage(Campaign campaign, Purpose purpose, List<VisitResult> rows, List<Campaign> years) {

	public String heading() {
		return this.rows.isEmpty() ? "Chưa có buổi kiểm tra nào"
				: "Đã kiểm tra %d/%d buổi, khóa %d biên bản".formatted(held(), visits(), locked());
	}

	public long visits() {
		return this.rows.stream().map(VisitResult::visit).distinct().count();
	}

	public long held() {
		return this.rows.stream()
			.filter((row) -> row.state() == Inspection.State.HELD)
			.map(VisitResult::visit)
			.distinct()
			.count();
	}

	public long locked() {
		return this.rows.stream().filter(VisitResult::locked).map(VisitResult::visit).distinct().count();
	}

	/** How many models have met what is asked. */
	public long passed() {
		return this.rows.stream().filter((row) -> Entry.PASSED.equals(row.tally().outcome())).count();
	}

	public long failed() {
		return this.rows.stream().filter((row) -> Entry.FAILED.equals(row.tally().outcome())).count();
	}

	public Purpose[] purposes() {
		return Purpose.values();
	}

}
