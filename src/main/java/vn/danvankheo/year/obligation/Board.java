package vn.danvankheo.year.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.organisation.UnitKind;

/**
 * Who has delivered what in a period. The expected set was frozen when it opened, so
 * actual never exceeds expected.
 *
 * @param kinds the codes of all kinds that have periods this year
 * @param period the period; null while there is none
 * @param rows all that is owed or was given an exception, in Vietnamese order
 * @param waiting who came later and does not count yet
 */
record Board(String kind, List<String> kinds, ObligationPeriod period, List<ObligationPeriod> periods, String tab,
		List<BoardRow> rows, List<Latecomer> waiting) {

	static final List<String> TABS = List.of("all", "open", "asked", "done", "excused");

	/** The rows under the chosen tab. */
	public List<BoardRow> shown() {
		return this.rows.stream().filter((row) -> row.under(this.tab)).toList();
	}

	/** How many are under each tab. */
	public Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		TABS.forEach((tab) -> counts.put(tab, this.rows.stream().filter((row) -> row.under(tab)).count()));
		return counts;
	}

	public boolean counted() {
		return this.rows.stream().anyMatch((row) -> row.amount() != null);
	}

	public long expected() {
		return owing().size();
	}

	public long complete() {
		return owing().stream().filter((row) -> row.obligation().fulfilledAt() != null).count();
	}

	public long stillOpen() {
		return owing().stream().filter((row) -> row.obligation().open()).count();
	}

	/** Complete and expected units per kind, e.g. 7/10. */
	public Map<UnitKind, String> perKind() {
		Map<UnitKind, String> perKind = new LinkedHashMap<>();
		for (UnitKind kind : UnitKind.values()) {
			List<BoardRow> ofKind = owing().stream().filter((row) -> row.kind() == kind).toList();
			if (!ofKind.isEmpty()) {
				long complete = ofKind.stream().filter((row) -> row.obligation().fulfilledAt() != null).count();
				perKind.put(kind, complete + "/" + ofKind.size());
			}
		}
		return perKind;
	}

	private List<BoardRow> owing() {
		return this.rows.stream().filter((row) -> row.obligation().expected()).toList();
	}

}
