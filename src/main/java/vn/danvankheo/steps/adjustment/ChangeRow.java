package vn.danvankheo.steps.adjustment;

import java.time.Instant;
import java.util.UUID;

/**
 * A change in a list.
 *
 * @param area whose account looks after the unit; null where nobody's does
 * @param spoken whether the area member has spoken
 * @param reference the notice that tells it; null while none does
 */
record ChangeRow(UUID id, UUID participation, String model, UUID unit, String unitName, ChangeKind kind,
		ModelChange.State state, String was, String becomes, Instant askedAt, Instant decidedAt, boolean spoken,
		UUID area, UUID adjustment, String reference) {

}
