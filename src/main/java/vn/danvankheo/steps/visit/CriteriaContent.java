package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a criteria set asks.
 *
 * @param mode pass or fail, or points
 * @param threshold the points needed to pass; null where none are set
 * @param fromStarter whether it is the sample that nobody has edited yet
 */
public record CriteriaContent(CriteriaMode mode, BigDecimal threshold, boolean fromStarter, List<Criterion> criteria) {

	public CriteriaContent {
		criteria = List.copyOf(criteria);
	}

	public boolean points() {
		return this.mode == CriteriaMode.POINTS;
	}

	/** The most points that can be had. */
	public BigDecimal total() {
		return this.criteria.stream()
			.map(Criterion::maximum)
			.filter(java.util.Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The same as people write it. */
	public String totalInWords() {
		return Points.words(total());
	}

	/** The threshold as people write it; empty where there is none. */
	public String thresholdInWords() {
		return Points.words(this.threshold);
	}

	/** Whether it asks the same, whatever else is known of it. */
	boolean asksTheSame(CriteriaContent other) {
		return lines(this).equals(lines(other)) && this.mode == other.mode
				&& thresholdInWords().equals(other.thresholdInWords());
	}

	/** The places of its criteria, and where another set asks the same. */
	public Map<Integer, Integer> asking(CriteriaContent other) {
		Map<String, Integer> there = other.criteria.stream()
			.collect(Collectors.toMap(Criterion::asked, Criterion::position, (first, second) -> first));
		return this.criteria.stream()
			.filter((each) -> there.containsKey(each.asked()))
			.collect(Collectors.toMap(Criterion::position, (each) -> there.get(each.asked())));
	}

	private static List<List<String>> lines(CriteriaContent content) {
		return content.criteria.stream()
			.map((each) -> List.of(each.text(), each.guidance(), each.evidence(), each.maximumInWords(),
					each.stepInWords()))
			.toList();
	}

}
