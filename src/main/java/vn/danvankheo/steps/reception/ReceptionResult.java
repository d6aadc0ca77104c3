package vn.danvankheo.steps.reception;

import java.util.List;
import java.util.UUID;

/**
 * What became of one model when many were received.
 *
 * @param name its name; null when it does not exist for the person who asked
 * @param unit its unit; null likewise
 * @param messageKey the key of the reason; null unless it was refused
 */
record ReceptionResult(UUID id, String name, String unit, Outcome outcome, String messageKey, List<Object> arguments) {

	/** What may happen to one of many. */
	enum Outcome {

		/** It was received now, or would be. */
		RECEIVED,
		/** It had been received before. */
		ALREADY,
		/** It was not received, for the reason given. */
		REFUSED

	}

	public boolean refused() {
		return this.outcome == Outcome.REFUSED;
	}

}
