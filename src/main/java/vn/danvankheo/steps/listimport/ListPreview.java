package vn.danvankheo.steps.listimport;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.registration.RegistrationId;

/**
 * A page of what a list would do, what needs attention first.
 *
 * @param counts how many rows have each outcome; none of them 0
 * @param page the page's number, from 1
 */
record ListPreview(ListImportView list, RegistrationId registration, String unitName,
		Map<ListRow.Outcome, Integer> counts, List<Line> rows, int page, int pages, KnownFields fields) {

	private static final List<ListRow.Outcome> SPOKEN = List.of(ListRow.Outcome.CREATED, ListRow.Outcome.CHANGED,
			ListRow.Outcome.ASKED, ListRow.Outcome.UNCHANGED, ListRow.Outcome.REFUSED);

	/**
	 * A row of the page.
	 *
	 * @param endsOn the end that was given, or typed; empty when none was
	 */
	record Line(ListRow row, String endsOn) {

		static Line of(ListImportRow row) {
			return new Line(row.content(), VietnameseDate.format(row.endsOn()));
		}

		/** The findings in the order of their weight: reasons, questions, marks. */
		public List<Finding> findings() {
			return this.row.findings()
				.stream()
				.sorted(Comparator.comparing((finding) -> finding.kind().weight()))
				.toList();
		}

		/** Its period in words; empty when neither day is known. */
		public String period() {
			String start = VietnameseDate.format(this.row.facts().startsOn());
			String end = VietnameseDate.format(this.row.facts().endsOn());
			return (start.isEmpty() && end.isEmpty()) ? "" : start + " – " + (end.isEmpty() ? "?" : end);
		}

		/** The name of the input for its end. */
		public String endField() {
			return "endsOn-" + this.row.number();
		}

	}

	/** The counts in the order in which they are said. */
	public Map<ListRow.Outcome, Integer> spokenCounts() {
		Map<ListRow.Outcome, Integer> spoken = new LinkedHashMap<>();
		SPOKEN.stream().filter(this.counts::containsKey).forEach((one) -> spoken.put(one, this.counts.get(one)));
		return spoken;
	}

	/** How many rows would be written. */
	public int written() {
		return this.counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().writes())
			.mapToInt(Map.Entry::getValue)
			.sum();
	}

	/** Whether some row is refused. */
	public boolean refuses() {
		return this.counts.containsKey(ListRow.Outcome.REFUSED);
	}

	/** Whether some row of this page is asked for its end. */
	public boolean asks() {
		return this.rows.stream().anyMatch((line) -> line.row().outcome() == ListRow.Outcome.ASKED);
	}

	/** The same page with what was typed instead of what is stored. */
	ListPreview with(Map<Integer, String> typed) {
		List<Line> lines = this.rows.stream()
			.map((line) -> new Line(line.row(), typed.getOrDefault(line.row().number(), line.endsOn())))
			.toList();
		return new ListPreview(this.list, this.registration, this.unitName, new EnumMap<>(this.counts), lines,
				this.page, this.pages, this.fields);
	}

}
