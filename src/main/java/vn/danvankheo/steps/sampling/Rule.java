package vn.danvankheo.steps.sampling;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what a sample is drawn.
 *
 * @param size how many models; more where every ward has one
 * @param eachWard whether each ward and commune has one at least
 * @param first what goes before chance
 * @param seed of the chance: the same seed draws the same models from the same list
 */
record Rule(int size, boolean eachWard, Set<Priority> first, long seed) {

	Rule {
		first = Set.copyOf(first);
	}

	/** In the order of the constants. */
	List<Priority> priorities() {
		return List.copyOf(new TreeSet<>(this.first));
	}

}
