package vn.danvankheo.steps.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Round;

/**
 * Sổ chỉ tiêu of one round.
 *
 * @param total all units of the round, shown or not
 * @param kind the kind shown; null for all
 * @param shortOnly whether only units that lack something are shown
 */
record Ledger(Campaign campaign, Round round, List<Round> rounds, List<Integer> years, List<LedgerLine> lines,
		LedgerTotal total, UnitKind kind, boolean shortOnly) {

	/** The lines of each kind, in the order of the plan. */
	public Map<UnitKind, List<LedgerLine>> byKind() {
		return this.lines.stream().collect(Collectors.groupingBy(LedgerLine::kind, TreeMap::new, Collectors.toList()));
	}

	/** The total of a kind, of what is shown. */
	public LedgerTotal totalOf(UnitKind kind) {
		return LedgerTotal.of(kind.name(), byKind().get(kind));
	}

	public LedgerTotal shown() {
		return LedgerTotal.of("", this.lines);
	}

	/** All kinds there may be. */
	public List<UnitKind> kinds() {
		return Arrays.asList(UnitKind.values());
	}

	/**
	 * What a reader of the ledger asked for.
	 *
	 * @param year the year; null for this one
	 * @param round the round's number; null for the latest that began
	 * @param kind the kind of unit; null for all
	 * @param shortOnly whether only units that lack something
	 */
	record Asked(Integer year, Integer round, UnitKind kind, boolean shortOnly) {

		/** Of these parameters; what is not understood is as if not asked. */
		static Asked of(Map<String, String> asked) {
			UnitKind kind = Arrays.stream(UnitKind.values())
				.filter((found) -> found.name().equals(asked.get("unitKind")))
				.findFirst()
				.orElse(null);
			return new Asked(number(asked.get("year")), number(asked.get("round")), kind,
					"true".equals(asked.get("missing")));
		}

		/** A number of at most four digits; null for anything else. */
		private static Integer number(String text) {
			return (text != null && text.matches("[0-9]{1,4}")) ? Integer.valueOf(text) : null;
		}

	}

	/** The query of the URL that shows this, without the leading question mark. */
	public String query() {
		return "year=" + this.campaign.year() + "&round=" + this.round.number()
				+ ((this.kind != null) ? "&unitKind=" + this.kind : "") + (this.shortOnly ? "&missing=true" : "");
	}

}
