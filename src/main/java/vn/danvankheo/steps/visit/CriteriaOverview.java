package vn.danvankheo.steps.visit;

import java.util.ArrayList;
import java.util.List;

import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.emulation.OwnerKind;

/**
 * The criteria of one year.
 *
 * @param campaign the year; null while there is no plan at all
 */
public record CriteriaOverview(Campaign campaign, List<Line> lines, List<Campaign> years, boolean office) {

	static List<Line> lines(Campaign campaign, List<CriteriaSet> saved) {
		List<Line> lines = new ArrayList<>();
		for (Purpose purpose : Purpose.values()) {
			for (OwnerKind owner : OwnerKind.values()) {
				CriteriaSet.Kind kind = new CriteriaSet.Kind(campaign.committee(), campaign.id(), purpose, owner);
				lines.add(new Line(kind,
						saved.stream().filter((set) -> set.kind().equals(kind)).findFirst().orElse(null)));
			}
		}
		return lines;
	}

	/** The heading: how many sets are still to be written. */
	public String heading() {
		if (this.campaign == null) {
			return "Chưa có kế hoạch năm để đặt tiêu chí";
		}
		return (missing() == 0) ? "Đủ bộ tiêu chí cho cả ba lần kiểm tra"
				: "Còn %d/%d bộ tiêu chí chưa đặt".formatted(missing(), this.lines.size());
	}

	public long missing() {
		return this.lines.stream().filter((line) -> line.newest() == null).count();
	}

	/**
	 * One purpose and kind of owner.
	 *
	 * @param newest the version in force; null while there is none
	 */
	record Line(CriteriaSet.Kind kind, CriteriaSet newest) {

		public CriteriaContent content() {
			return this.newest.content();
		}

	}

}
