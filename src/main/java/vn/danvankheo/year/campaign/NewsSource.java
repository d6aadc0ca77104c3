package vn.danvankheo.year.campaign;

import java.time.Instant;
import java.util.List;

import vn.danvankheo.ground.organisation.Actor;

/** What others did that concerns this person; home shows it below the work. */
public interface NewsSource {

	/**
	 * The news since this instant, the latest first, at most so many; never what he did
	 * himself.
	 */
	List<News> newsFor(Actor actor, Instant since, int most);

	/**
	 * One piece of news.
	 *
	 * @param path where more is told; null where there is nothing more
	 */
	record News(String title, String source, String path, Instant at) {

	}

}
