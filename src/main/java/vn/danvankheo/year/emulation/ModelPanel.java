package vn.danvankheo.year.emulation;

import java.util.Map;
import java.util.Optional;

import vn.danvankheo.ground.organisation.Actor;

/**
 * A step's part of the model's page: each room offers its own, the page knows none of
 * them.
 */
public interface ModelPanel {

	/** Where it stands on the page, lower first. */
	int order();

	/** What it shows to this person, if anything. */
	Optional<Shown> shown(Participation participation, Actor actor);

	/**
	 * A fragment and what fills it.
	 *
	 * @param fragment the template and fragment, e.g.
	 * {@code edges/history/timeline :: panel}
	 * @param content what the fragment finds under {@code panel}
	 */
	record Shown(String fragment, Map<String, Object> content) {

	}

	/**
	 * Whether it is a draft that its unit alone has seen: what later steps do is not to
	 * be sought.
	 */
	static boolean neverSent(Participation model) {
		return model.submittedAt() == null && model.entrySource() == null;
	}

}
