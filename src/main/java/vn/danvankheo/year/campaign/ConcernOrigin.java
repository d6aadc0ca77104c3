package vn.danvankheo.year.campaign;

import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;

/**
 * Where a vướng mắc or kiến nghị may come up besides on its own page: rooms that have
 * such records answer, the room of concerns asks.
 */
public interface ConcernOrigin {

	/** What tells these records from those of other rooms. */
	Kind kind();

	/** The record as this person sees it; empty where it is not for him. */
	Optional<Origin> find(Actor actor, UUID record);

	/** What the record itself says of difficulties and proposals; empty for nothing. */
	String words(Actor actor, UUID record);

	/** The kinds of records. */
	enum Kind {

		REPORT, VISIT

	}

	/**
	 * One record.
	 *
	 * @param label «báo cáo tháng 5/2023»
	 * @param raises whether he may bring something up from it for its unit
	 */
	record Origin(UnitId unit, String label, String path, boolean raises) {

	}

}
