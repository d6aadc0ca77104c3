package vn.danvankheo.ground.runtime;

import java.util.function.Supplier;

/** Which of the {@link Pools} a thread takes its connections from. */
public enum Lane {

	/** What pages ask. */
	PAGES,

	/**
	 * Who somebody is, whether he may come in, and how the database is: short questions,
	 * which are answered also while all others wait for a page.
	 */
	DOOR,

	/** What may take longer than a page; see {@link LongWork}. */
	LONG_WORK;

	private static final ThreadLocal<Lane> OF_THIS_THREAD = ThreadLocal.withInitial(() -> PAGES);

	/**
	 * Does the work on this thread, its connections from this lane.
	 * @return what it yields
	 */
	public <T> T call(Supplier<T> work) {
		Lane before = OF_THIS_THREAD.get();
		OF_THIS_THREAD.set(this);
		try {
			return work.get();
		}
		finally {
			OF_THIS_THREAD.set(before);
		}
	}

	/** Does work that yields nothing. */
	public void run(Runnable work) {
		call(() -> {
			work.run();
			return null;
		});
	}

	static Lane ofThisThread() {
		return OF_THIS_THREAD.get();
	}

}
