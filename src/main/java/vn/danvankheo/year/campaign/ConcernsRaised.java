package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Scope;

/**
 * What was brought up: the room of concerns answers, pages of the records where it came
 * up and reports ask.
 */
public interface ConcernsRaised {

	/**
	 * The threads that came up in this record, as far as they are this person's to read,
	 * and the way to another one; empty where there is neither.
	 * @param raises whether he may bring something up from it
	 */
	Optional<RecordPast.Shown> shown(Actor actor, ConcernOrigin.Kind kind, UUID record, boolean raises);

	/**
	 * Those of these units that were brought up in these days, to be counted and quoted.
	 */
	List<Quoted> quoted(Scope scope, CampaignId campaign, LocalDate from, LocalDate to);

	/**
	 * One of them.
	 *
	 * @param state where it stands, in words
	 */
	record Quoted(String unitName, String title, String state, boolean solved) {

	}

}
