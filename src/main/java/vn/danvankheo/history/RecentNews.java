package vn.danvankheo.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.NewsSource;
import vn.danvankheo.organisation.Actor;

/**
 * What others did to a unit's models: received, returned, entered on its behalf. For
 * units; the office has its queues.
 */
@Component
class RecentNews implements NewsSource {

	private static final List<String> NEWS = List.of("participation.moved.RECEIVED", "participation.moved.RETURNED",
			"participation.moved.ASSIGNED", "participation.moved.SUBMITTED", "participation.moved.WITHDRAWN",
			"participation.drafted", "participation.moved.SELECTED", "participation.moved.DECLINED",
			"participation.moved.MERGED", "appraisal.reconsidered");

	private final History history;

	private final MessageSource messages;

	RecentNews(History history, MessageSource messages) {
		this.history = history;
		this.messages = messages;
	}

	@Override
	public List<News> newsFor(Actor actor, Instant since, int most) {
		if (actor.seesWholeCommittee() || actor.units().isEmpty()) {
			return List.of();
		}
		return this.history.byOthers(actor, since, NEWS, most).stream().map(this::news).toList();
	}

	private News news(HistoryEntry entry) {
		String what = this.messages.getMessage("news." + entry.event(), new Object[] { entry.subjectName() },
				Locale.ROOT);
		return new News(what, entry.actorName(), "/participations/" + entry.subject(), entry.at());
	}

}
