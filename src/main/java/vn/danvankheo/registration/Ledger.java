package vn.danvankheo.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.danvankheo.campaign.Campaign;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.organisation.UnitKind;

/**
 * Sổ chỉ tiêu of one round.
 *
 * @param campaign the campaign
 * @param round the round
 * @param rounds the rounds of the campaign
 * @param years the years there are
 * @param lines the units shown, by kind and name
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

	/** The total of what is shown. */
	public LedgerTotal shown() {
		return LedgerTotal.of("", this.lines);
	}

	/** All kinds there may be. */
	public List<UnitKind> kinds() {
		return Arrays.asList(UnitKind.values());
	}

	/** The query of the URL that shows this, without the leading question mark. */
	public String query() {
		return "year=" + this.campaign.year() + "&round=" + this.round.number()
				+ ((this.kind != null) ? "&unitKind=" + this.kind : "") + (this.shortOnly ? "&missing=true" : "");
	}

}
