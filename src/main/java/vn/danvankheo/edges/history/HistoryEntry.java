package vn.danvankheo.edges.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One line of who did what when.
 *
 * @param onBehalfOf the unit he did it for; null when it was his own
 * @param event what; its text is the message «event.…»
 * @param subjectName the model's name; null when it did not happen to a model
 * @param detail what else was kept
 */
record HistoryEntry(Instant at, String actorName, String onBehalfOf, String event, UUID subject, String subjectName,
		Map<String, Object> detail) {

	/**
	 * What once kept under «reason» whom or which paper it was about; that history stays
	 * as it was written.
	 */
	private static final Set<String> WITHOUT_REASON = Set.of("team.assigned", "team.unassigned", "team.decided");

	/** As units read it: why a notice lets a model go is told within the committee. */
	HistoryEntry forUnits() {
		if (!this.event.equals("participation.unassigned")) {
			return this;
		}
		Map<String, Object> told = new HashMap<>(this.detail);
		told.remove("reason");
		return new HistoryEntry(this.at, this.actorName, this.onBehalfOf, this.event, this.subject, this.subjectName,
				told);
	}

	public String messageKey() {
		return "event." + this.event;
	}

	/** The facts that changed, by name; empty where that says nothing. */
	@SuppressWarnings("unchecked")
	public List<String> facts() {
		return (List<String>) this.detail.getOrDefault("facts", List.of());
	}

	/** The reason given; null where none was. */
	public Object reason() {
		return WITHOUT_REASON.contains(this.event) ? null : this.detail.get("reason");
	}

	/** What it was about besides the record; null where there was nothing. */
	public Object about() {
		return this.detail
			.get((WITHOUT_REASON.contains(this.event) && !this.detail.containsKey("about")) ? "reason" : "about");
	}

	/** The paper that ordered it; null where there was none. */
	public Object document() {
		return this.detail.get("document");
	}

	/** «Nhập thay, nguồn …»; null where it does not apply. */
	public Object source() {
		return this.detail.get("source");
	}

}
