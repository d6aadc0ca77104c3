package vn.danvankheo.year.emulation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which models a team has gone to see; the visits answer. */
public interface Visiting {

	/** Those of these models that nobody has visited. */
	Set<UUID> unvisited(Collection<UUID> models);

}
