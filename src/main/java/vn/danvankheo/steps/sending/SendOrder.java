package vn.danvankheo.steps.sending;

import java.util.Set;

import vn.danvankheo.year.emulation.ParticipationId;

/**
 * What is to be sent.
 *
 * @param shortfallReason why the list is short of its minimum; needed when it is
 * @param source where it came from when the office sends on the unit's behalf; else null
 * @param letter the unit's own công văn; null where it sends none
 */
public record SendOrder(Set<ParticipationId> models, String shortfallReason, String source, UnitLetter letter) {

	public SendOrder {
		models = Set.copyOf(models);
		shortfallReason = (shortfallReason != null) ? shortfallReason.strip() : "";
	}

	/** An order without a letter. */
	public SendOrder(Set<ParticipationId> models, String shortfallReason, String source) {
		this(models, shortfallReason, source, null);
	}

}
