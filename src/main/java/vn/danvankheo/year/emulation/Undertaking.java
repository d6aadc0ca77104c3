package vn.danvankheo.year.emulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * How the building of models goes, to rooms that only need this much; building answers.
 */
public interface Undertaking {

	/** By participation; a model that is not being built is missing. */
	Map<UUID, Undertaken> of(Collection<UUID> models, LocalDate today);

	/**
	 * One of them.
	 *
	 * @param silent whether nobody has written about it for too long
	 * @param funds what its sent plan costs, in đồng; 0 where it does not say
	 */
	record Undertaken(boolean silent, long funds) {

	}

}
