package vn.danvankheo.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.campaign.Round;
import vn.danvankheo.organisation.Unit;
import vn.danvankheo.organisation.UnitKind;

/**
 * Who has sent what in a round. The expected set was frozen when the round opened, so
 * actual never exceeds expected.
 *
 * @param round the round; null while there is none
 * @param rounds all rounds of the year
 * @param tab what is shown
 * @param rows all units that owe or were given an exception, in Vietnamese order
 * @param waiting units entered later, which do not count yet
 */
record Board(Round round, List<Round> rounds, String tab, List<BoardRow> rows, List<Unit> waiting) {

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

	/** How many units are expected. */
	public long expected() {
		return owing().size();
	}

	/** How many of them are complete. */
	public long complete() {
		return owing().stream().filter((row) -> row.obligation().fulfilledAt() != null).count();
	}

	/** How many of them still owe. */
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

	/** The heading: a sentence with the figures. */
	public String heading() {
		if (this.round == null || this.round.openedAt() == null) {
			return "Chưa đến ngày mở đợt đăng ký";
		}
		if (expected() == 0) {
			return "Đợt này không đơn vị nào phải đăng ký";
		}
		String answer = complete() + "/" + expected() + " đơn vị đã đăng ký đủ";
		return (stillOpen() > 0) ? answer + ", còn " + stillOpen() + " đơn vị" : answer;
	}

	private List<BoardRow> owing() {
		return this.rows.stream().filter((row) -> row.obligation().required() > 0).toList();
	}

}
