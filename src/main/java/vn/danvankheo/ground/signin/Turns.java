package vn.danvankheo.ground.signin;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many do something at once and so many wait for it, each in his turn;
 * everybody else is told at once to come back.
 */
final class Turns {

	private final Semaphore places;

	private final int mostWaiting;

	private final int patienceSeconds;

	Turns(int atOnce, int mostWaiting, int patienceSeconds) {
		this.places = new Semaphore(atOnce, true);
		this.mostWaiting = mostWaiting;
		this.patienceSeconds = patienceSeconds;
	}

	/** Does it in turn; or throws {@link TooBusy}. */
	<T> T take(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(0, TimeUnit.SECONDS) && !waited()) {
				throw new TooBusy();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooBusy();
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	private boolean waited() throws InterruptedException {
		return this.places.getQueueLength() < this.mostWaiting
				&& this.places.tryAcquire(this.patienceSeconds, TimeUnit.SECONDS);
	}

}
