package vn.danvankheo.year.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Actor;

/**
 * What happened to a record, for the record's own page: the page knows not who keeps it.
 */
public interface RecordPast {

	/** How this person is told; empty where nothing of it is for him. */
	Optional<Shown> shown(UUID record, Actor actor);

	/**
	 * A fragment and what fills it.
	 *
	 * @param content what the fragment finds under {@code panel}
	 */
	record Shown(String fragment, Map<String, Object> content) {

	}

}
