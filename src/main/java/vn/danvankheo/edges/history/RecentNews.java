package vn.danvankheo.edges.history;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.NewsSource;

/**
 * What others did to a unit's models: received, returned, entered on its behalf, changed.
 * For units; the office has its queues.
 */
@Component
class RecentNews implements NewsSource {

	private static final List<String> NEWS = List.of("participation.moved.RECEIVED", "participation.moved.RETURNED",
			"participation.moved.ASSIGNED", "participation.moved.SUBMITTED", "participation.moved.WITHDRAWN",
			"participation.moved.DRAFT", "participation.drafted", "participation.moved.SELECTED",
			"participation.moved.DECLINED", "participation.moved.MERGED", "appraisal.reconsidered", "change.granted",
			"change.declined");

	private final History history;

	private final Words words;

	RecentNews(History history, Words words) {
		this.history = history;
		this.words = words;
	}

	@Override
	public List<News> newsFor(Actor actor, Instant since, int most) {
		if (actor.seesWholeCommittee() || actor.units().isEmpty()) {
			return List.of();
		}
		return this.history.byOthers(actor, since, NEWS, most).stream().map(this::news).toList();
	}

	private News news(HistoryEntry entry) {
		String what = this.words.of("news." + entry.event(), entry.subjectName());
		return new News(what, entry.actorName(), "/participations/" + entry.subject(), entry.at());
	}

}
