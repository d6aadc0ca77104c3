package vn.danvankheo.ground.runtime;

import java.util.function.Supplier;

/**
 * Work that may take longer than a page: an export, an import. What runs inside takes its
 * connections from a small pool of its own, whose statements may take two minutes, so
 * that it neither ends after five seconds nor holds up the pages. A transaction must
 * begin inside, not around it.
 */
public final class LongWork {

	private LongWork() {
	}

	/**
	 * Does the work on this thread.
	 * @return what it yields
	 */
	public static <T> T call(Supplier<T> work) {
		return Lane.LONG_WORK.call(work);
	}

	/** Does work that yields nothing on this thread. */
	public static void run(Runnable work) {
		Lane.LONG_WORK.run(work);
	}

}
