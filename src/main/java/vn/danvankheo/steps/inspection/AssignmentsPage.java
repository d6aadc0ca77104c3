package vn.danvankheo.steps.inspection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.Campaign;

/** Who looks at what, for one year and purpose. */
record AssignmentsPage(Campaign campaign, Purpose purpose, List<Choice> teams, List<Line> units, List<Line> fields) {

	/** How many units have a model without team. */
	public long left() {
		return this.units.stream().filter(Line::open).count();
	}

	/** The units of each kind, in the order of the kinds. */
	public Map<UnitKind, List<Line>> byKind() {
		return this.units.stream().collect(Collectors.groupingBy(Line::kind, TreeMap::new, Collectors.toList()));
	}

	public String heading() {
		if (this.units.isEmpty()) {
			return "Chưa có mô hình nào cần kiểm tra";
		}
		return (left() == 0) ? "Cả %d đơn vị đã có đoàn phụ trách".formatted(this.units.size())
				: "Còn %d/%d đơn vị chưa có đoàn phụ trách".formatted(left(), this.units.size());
	}

	/**
	 * A unit or a field.
	 *
	 * @param kind what kind of unit; null for a field
	 * @param team the team it was given to; null for none
	 * @param assignment how it was given; null for none
	 * @param models its models; empty for a field
	 */
	record Line(UUID id, String name, UnitKind kind, String team, UUID assignment, List<ModelLine> models) {

		/** Whether a model of it has no team. */
		public boolean open() {
			return this.models.stream().anyMatch((model) -> model.team() == null);
		}

	}

	/**
	 * A model.
	 *
	 * @param team the team that looks at it; null for none
	 * @param byHand how it was moved by hand; null when it was not
	 */
	record ModelLine(ToInspect.ModelToSee model, String team, UUID byHand) {

	}

}
