package vn.danvankheo.steps.adjustment;

import java.time.Instant;
import java.util.UUID;

/**
 * A change in a list.
 *
 * @param reference the notice that tells it; null while none does
 * @param place its number in the list, from 1
 */
record ChangeRow(UUID id, UUID participation, String model, UUID unit, String unitName, ChangeKind kind,
		ModelChange.State state, String was, String becomes, Instant askedAt, Instant decidedAt, UUID adjustment,
		String reference, int place) {

	/** Whether a notice can still tell it. */
	public boolean untold() {
		return this.state == ModelChange.State.GRANTED && this.adjustment == null;
	}

}
