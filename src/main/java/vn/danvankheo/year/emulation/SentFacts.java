package vn.danvankheo.year.emulation;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a model said when it was last sent. While a unit works on a model that was
 * returned, others go on seeing this.
 */
public interface SentFacts {

	/**
	 * What was sent of each fact, as {@link Fact#of} writes it; empty when never sent.
	 */
	Optional<Function<Fact, String>> lastSent(ParticipationId id);

}
