package vn.danvankheo.year.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.Choice;

/**
 * Who looks after which unit, to be settled for many at once.
 *
 * @param lines every unit of the year, by kind and name
 * @param earlier the latest year before with names to copy; null where there is none
 */
record AreaPage(Campaign campaign, List<Line> lines, List<Choice> people, Campaign earlier) {

	/** The units of each kind, in the order of the plan. */
	public Map<UnitKind, List<Line>> byKind() {
		return this.lines.stream().collect(Collectors.groupingBy(Line::kind, LinkedHashMap::new, Collectors.toList()));
	}

	public long missing() {
		return this.lines.stream().filter((line) -> line.contact() == null).count();
	}

	public String heading() {
		if (this.lines.isEmpty()) {
			return "Chưa có đơn vị nào";
		}
		return (missing() == 0) ? "Cả %d đơn vị đã có người phụ trách".formatted(this.lines.size())
				: "%d/%d đơn vị đã có người phụ trách, còn %d".formatted(this.lines.size() - missing(),
						this.lines.size(), missing());
	}

	/** How many units each person has, the most first. */
	public Map<String, Long> load() {
		Map<String, Long> counted = this.lines.stream()
			.filter((line) -> line.contact() != null)
			.collect(
					Collectors.groupingBy((line) -> line.contact().words(), LinkedHashMap::new, Collectors.counting()));
		Map<String, Long> sorted = new LinkedHashMap<>();
		counted.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.forEach((entry) -> sorted.put(entry.getKey(), entry.getValue()));
		return sorted;
	}

	/**
	 * One unit.
	 *
	 * @param contact who looks after it; null while nobody does
	 * @param mark what the form saw, to notice that somebody else changed it
	 */
	record Line(UUID unit, String name, UnitKind kind, AreaContact contact, String mark) {

	}

}
