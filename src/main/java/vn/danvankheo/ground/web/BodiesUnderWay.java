package vn.danvankheo.ground.web;

import java.util.HashMap;
import java.util.Map;

/** How many bodies are waited for, from one address and altogether. */
final class BodiesUnderWay {

	/**
	 * Of the 200 threads that answer, a quarter; forms of an office come in an instant.
	 */
	static final int FROM_ONE_ADDRESS = 50;

	/** The others go on answering. */
	static final int ALTOGETHER = 120;

	private final Map<String, Integer> byAddress = new HashMap<>();

	private int all;

	synchronized boolean begin(String address) {
		int before = this.byAddress.getOrDefault(address, 0);
		if (before >= FROM_ONE_ADDRESS || this.all >= ALTOGETHER) {
			return false;
		}
		this.byAddress.put(address, before + 1);
		this.all++;
		return true;
	}

	synchronized void end(String address) {
		this.all--;
		this.byAddress.computeIfPresent(address, (any, count) -> (count > 1) ? count - 1 : null);
	}

}
