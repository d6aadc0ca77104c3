package vn.danvankheo.steps.inspection;

import java.util.List;
import java.util.Set;

import vn.danvankheo.year.campaign.Campaign;

/**
 * The teams of one year and purpose.
 *
 * @param campaign the year; null while there is none
 * @param unitsLeft how many units have a model without team
 * @param otherYears the years of the committee besides this one
 */
record TeamsPage(Campaign campaign, Purpose purpose, List<Row> rows, int unitsLeft, int units, Forecast forecast,
		boolean editable, boolean declares, List<Integer> otherYears) {

	public String heading() {
		if (this.campaign == null) {
			return "Chưa có kế hoạch năm nào";
		}
		if (this.rows.isEmpty()) {
			return this.editable ? "Chưa có đoàn nào" : "Anh/chị chưa ở đoàn nào";
		}
		if (this.editable && this.unitsLeft > 0) {
			return "%d đoàn, còn %d/%d đơn vị chưa giao cho đoàn nào".formatted(this.rows.size(), this.unitsLeft,
					this.units);
		}
		return this.editable ? "%d đoàn, mọi đơn vị đã có đoàn phụ trách".formatted(this.rows.size())
				: "%d đoàn kiểm tra".formatted(this.rows.size());
	}

	/** The purposes to choose from. */
	public List<Purpose> purposes() {
		return List.of(Purpose.values());
	}

	record Row(InspectionTeam team, Coverage.Load load, int held, int planned) {

		static Row of(InspectionTeam team, Coverage coverage, List<Inspection> visits) {
			List<Inspection> own = visits.stream().filter((visit) -> visit.team().equals(team.id())).toList();
			return new Row(team, coverage.load(Set.of(team.id())),
					(int) own.stream()
						.filter((visit) -> visit.state() == Inspection.State.HELD)
						.map(Inspection::unit)
						.distinct()
						.count(),
					(int) own.stream().filter((visit) -> visit.state() == Inspection.State.PLANNED).count());
		}

	}

}
