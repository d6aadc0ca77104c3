package vn.danvankheo.edges.home;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.NewsSource;
import vn.danvankheo.year.campaign.NewsSource.News;
import vn.danvankheo.year.campaign.StandingSource;
import vn.danvankheo.year.campaign.StandingSource.Figure;
import vn.danvankheo.year.campaign.WorkSource;
import vn.danvankheo.year.campaign.WorkSource.Work;

/** Asks every step what home shows of it, but those that took too long lately. */
@Component
class HomeSources {

	/** What PostgreSQL says when a statement took longer than it may. */
	private static final String CANCELLED = "57014";

	private final List<WorkSource> work;

	private final List<NewsSource> news;

	private final List<StandingSource> standing;

	private final RestingSources resting;

	HomeSources(List<WorkSource> work, List<NewsSource> news, List<StandingSource> standing, RestingSources resting) {
		this.work = work;
		this.news = news;
		this.standing = standing;
		this.resting = resting;
	}

	List<Work> work(Actor actor, Instant now) {
		return asked(this.work, actor, now, (source) -> source.workFor(actor, now)).toList();
	}

	List<Figure> standing(Actor actor, Campaign campaign, Instant now) {
		return asked(this.standing, actor, now, (source) -> source.standing(actor, campaign)).toList();
	}

	/** The latest of all news since then, at most so many. */
	List<News> news(Actor actor, Instant since, int most, Instant now) {
		return asked(this.news, actor, now, (source) -> source.newsFor(actor, since, most).stream().toList())
			.sorted(Comparator.comparing(News::at).reversed())
			.limit(most)
			.toList();
	}

	/** Whether something is left out for now. */
	boolean incomplete(Actor actor, Instant now) {
		return Stream.of(this.work, this.news, this.standing)
			.flatMap(List::stream)
			.anyMatch((source) -> this.resting.contains(source, actor.committee(), now));
	}

	private <S, T> Stream<T> asked(List<S> sources, Actor actor, Instant now, Function<S, List<T>> question) {
		return sources.stream()
			.filter((source) -> !this.resting.contains(source, actor.committee(), now))
			.flatMap((source) -> answer(source, question).stream());
	}

	private static <S, T> List<T> answer(S source, Function<S, List<T>> question) {
		try {
			return question.apply(source);
		}
		catch (RuntimeException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof SQLException cause
					&& CANCELLED.equals(cause.getSQLState())) {
				throw new SlowSource(source, ex);
			}
			throw ex;
		}
	}

}
