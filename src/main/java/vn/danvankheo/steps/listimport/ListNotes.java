package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * What was understood of a list otherwise than written, in the rows that would be taken,
 * each thing said once for all of them; confirmed once.
 *
 * @param marks what was understood from cells
 * @param assumed what was assumed where nothing is written
 */
record ListNotes(List<Mark> marks, List<Assumed> assumed) {

	private static final int SAID = 8;

	/**
	 * A kind of understanding.
	 *
	 * @param places in how many cells
	 * @param said what stood in them and what was understood, each once; of many the
	 * first
	 */
	record Mark(Finding.Kind kind, int places, List<Said> said) {

		/** How many more there are than are said. */
		public int more() {
			return (this.said.size() < SAID) ? 0 : Math.max(0, this.places - SAID);
		}

	}

	/** What stood in a cell, and what was understood. */
	record Said(String original, String understood) {
	}

	/**
	 * What was assumed.
	 *
	 * @param rows in how many rows
	 * @param all whether those are all rows that would be taken
	 */
	record Assumed(List<ListColumn> columns, List<String> values, int rows, boolean all) {

		/** Where it was assumed. */
		public String spoken() {
			return (this.all && this.rows > 1) ? "Cả " + this.rows + " dòng" : this.rows + " dòng";
		}

	}

	/**
	 * A column of which something is assumed.
	 *
	 * @param value the name of what is
	 * @param choices what could be
	 */
	record Assumption(ListColumn column, String value, List<Choice> choices) {

		static Assumption of(ListColumn column, String words) {
			List<Choice> choices = column.fact()
				.choices()
				.stream()
				.map((one) -> Choice.of(one.name(), ListWords.of(one)))
				.toList();
			String value = choices.stream()
				.filter((one) -> one.label().equals(words))
				.findFirst()
				.orElseThrow()
				.value();
			return new Assumption(column, value, choices);
		}

		/** The name of the input in which it is changed. */
		public String field() {
			return "assumed-" + this.column;
		}

	}

	/** What is assumed, to be changed. */
	public List<Assumption> assumptions() {
		return this.assumed.stream()
			.flatMap((one) -> IntStream.range(0, one.columns().size())
				.mapToObj((at) -> Assumption.of(one.columns().get(at), one.values().get(at))))
			.toList();
	}

	/** What of this is a choice and not assumed already. */
	Map<ListColumn, Enum<?>> other(Map<ListColumn, String> values) {
		Map<ListColumn, Enum<?>> other = new EnumMap<>(ListColumn.class);
		assumptions().forEach((one) -> one.column()
			.fact()
			.choices()
			.stream()
			.filter((choice) -> choice.name().equals(values.get(one.column())) && !choice.name().equals(one.value()))
			.forEach((choice) -> other.put(one.column(), choice)));
		return other;
	}

	static ListNotes none() {
		return new ListNotes(List.of(), List.of());
	}

	static ListNotes of(List<ListRow> rows) {
		List<ListRow> taken = rows.stream().filter((row) -> row.outcome().writes()).toList();
		Map<Finding.Kind, List<Finding>> found = new EnumMap<>(Finding.Kind.class);
		taken.stream()
			.flatMap((row) -> row.findings(Finding.Weight.MARKS).stream())
			.forEach((one) -> found.computeIfAbsent(one.kind(), (unused) -> new ArrayList<>()).add(one));
		List<Finding> assumed = Optional.ofNullable(found.remove(Finding.Kind.VALUE_ASSUMED)).orElse(List.of());
		return new ListNotes(found.entrySet().stream().map((one) -> mark(one.getKey(), one.getValue())).toList(),
				assumed(assumed, taken.size()));
	}

	private static Mark mark(Finding.Kind kind, List<Finding> found) {
		List<Said> said = found.stream()
			.map((one) -> new Said(one.original(), one.understood()))
			.distinct()
			.limit(SAID)
			.toList();
		return new Mark(kind, found.size(), said);
	}

	/** Assumptions about the same number of rows are said in one breath. */
	private static List<Assumed> assumed(List<Finding> found, int taken) {
		Map<Said, Integer> rows = new LinkedHashMap<>();
		found.forEach((one) -> rows.merge(new Said(one.at().name(), one.understood()), 1, Integer::sum));
		Map<Integer, List<Said>> byRows = new LinkedHashMap<>();
		rows.forEach((said, count) -> byRows.computeIfAbsent(count, (unused) -> new ArrayList<>()).add(said));
		return byRows.entrySet()
			.stream()
			.map((one) -> new Assumed(
					one.getValue().stream().map((said) -> ListColumn.valueOf(said.original())).toList(),
					one.getValue().stream().map(Said::understood).toList(), one.getKey(), one.getKey() == taken))
			.toList();
	}

	/** Whether there is anything to confirm. */
	public boolean any() {
		return !this.marks.isEmpty() || !this.assumed.isEmpty();
	}

	/** The letter that marks a kind; empty when it is said in words. */
	public String letter(Finding.Kind kind) {
		for (int at = 0; at < this.marks.size(); at++) {
			if (this.marks.get(at).kind() == kind) {
				return String.valueOf((char) ('a' + at));
			}
		}
		return "";
	}

}
