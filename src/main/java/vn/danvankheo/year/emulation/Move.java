package vn.danvankheo.year.emulation;

import java.time.Instant;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;

/**
 * Who moves a participation on, when and why.
 *
 * @param reason why; null where none is asked
 * @param document the paper that orders it; null where there is none
 */
public record Move(Actor by, Instant at, String reason, String document) {

	public static Move of(Actor by, Instant at) {
		return new Move(by, at, null, null);
	}

	public static Move of(Actor by, Instant at, String reason) {
		return new Move(by, at, reason, null);
	}

	/** The same, refused where no paper orders it. */
	Move byPaper() {
		if (this.document == null || this.document.isBlank()) {
			Permission.refused("participation.noNotice").orThrow();
		}
		return this;
	}

}
