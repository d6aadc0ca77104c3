package vn.danvankheo.steps.concern;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.ConcernOrigin;
import vn.danvankheo.year.campaign.ConcernOrigin.Kind;
import vn.danvankheo.year.campaign.ConcernOrigin.Origin;

/** Where concerns come up: the records of all rooms that have such. */
@Component
class Origins {

	private final Map<Kind, ConcernOrigin> rooms = new EnumMap<>(Kind.class);

	Origins(List<ConcernOrigin> rooms) {
		rooms.forEach((room) -> this.rooms.put(room.kind(), room));
	}

	/** Where this one came up, if this person may see that. */
	Optional<Origin> of(Actor actor, Concern concern) {
		if (concern.report() != null) {
			return find(actor, Kind.REPORT, concern.report());
		}
		return (concern.inspection() != null) ? find(actor, Kind.VISIT, concern.inspection()) : Optional.empty();
	}

	/** The record that a form was opened from; empty where it was opened from none. */
	Optional<Origin> of(Actor actor, RaiseForm form) {
		return form.origin().flatMap((kind) -> find(actor, kind, form.record()));
	}

	/** What that record says already. */
	String words(Actor actor, RaiseForm form) {
		return form.origin().map((kind) -> this.rooms.get(kind).words(actor, form.record())).orElse("");
	}

	Optional<Origin> find(Actor actor, Kind kind, UUID record) {
		return this.rooms.get(kind).find(actor, record);
	}

}
