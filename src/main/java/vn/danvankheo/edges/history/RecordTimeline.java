package vn.danvankheo.edges.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.RecordPast;

/** «Ai đã làm gì» with a record that is no model. */
@Component
class RecordTimeline implements RecordPast {

	private static final int MOST = 50;

	private final History history;

	RecordTimeline(History history) {
		this.history = history;
	}

	@Override
	public Optional<Shown> shown(UUID record, Actor actor) {
		List<HistoryEntry> entries = this.history.of(record, actor, MOST);
		return entries.isEmpty() ? Optional.empty()
				: Optional.of(new Shown("edges/history/timeline :: panel", Map.of("entries", entries)));
	}

}
