package vn.danvankheo.steps.sampling;

import java.util.UUID;

/**
 * A model that may be drawn.
 *
 * @param ward whether its unit is a ward or commune
 * @param funds what its plan costs, in đồng; 0 where it does not say
 */
record Candidate(UUID id, UUID unit, boolean ward, boolean unvisited, boolean silent, long funds) {

	boolean is(Priority priority, long large) {
		return switch (priority) {
			case UNVISITED -> this.unvisited;
			case SILENT -> this.silent;
			case LARGE -> this.funds > 0 && this.funds >= large;
		};
	}

}
