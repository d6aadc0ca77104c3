package vn.danvankheo.year.obligation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;

/** What this room must know of inspection teams; their room answers. */
public interface TeamsOwing {

	/** The teams this person is one of. */
	Set<UUID> of(Actor actor);

	/** What these teams of a committee are called. */
	Map<UUID, String> names(CommitteeId committee, Collection<UUID> teams);

}
