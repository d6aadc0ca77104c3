package vn.danvankheo.steps.sending;

import java.util.Set;

import vn.danvankheo.year.emulation.ParticipationId;

/**
 * What is to be sent.
 *
 * @param shortfallReason why the list is short of its minimum; needed when it is
 * @param source where it came from when the office sends on the unit's behalf; else null
 */
public record SendOrder(Set<ParticipationId> models, String shortfallReason, String source) {

	public SendOrder {
		models = Set.copyOf(models);
		shortfallReason = (shortfallReason != null) ? shortfallReason.strip() : "";
	}

}
