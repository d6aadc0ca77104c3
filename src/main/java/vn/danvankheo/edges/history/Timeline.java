package vn.danvankheo.edges.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/** «Ai đã làm gì»: the model's past, as far as this person may see it. */
@Component
class Timeline implements ModelPanel {

	private static final int MOST = 50;

	private static final String DRAFTING = "participation.revised";

	private final History history;

	Timeline(History history) {
		this.history = history;
	}

	@Override
	public int order() {
		return 90;
	}

	@Override
	public Optional<Shown> shown(Participation participation, Actor actor) {
		List<HistoryEntry> entries = this.history.of(participation.id().participationId(), actor, MOST);
		if (!actor.worksFor(participation.unit())) {
			entries = entries.stream().filter((entry) -> !entry.event().equals(DRAFTING)).toList();
		}
		if (!actor.seesWholeCommittee()) {
			entries = entries.stream().map(HistoryEntry::forUnits).toList();
		}
		return Optional.of(new Shown("edges/history/timeline :: panel", Map.of("entries", entries)));
	}

}
