package vn.danvankheo.ground.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many do something at once and so many wait for it, each in his turn;
 * everybody else is told at once to come back.
 */
public final class Turns {

	private final Semaphore places;

	private final int mostWaiting;

	private final int patienceSeconds;

	private final Semaphore chairs;

	public Turns(int atOnce, int mostWaiting, int patienceSeconds) {
		this(atOnce, mostWaiting, patienceSeconds, new Semaphore(mostWaiting));
	}

	/** Whoever waits takes one of these chairs, which there are for others' turns too. */
	Turns(int atOnce, int mostWaiting, int patienceSeconds, Semaphore chairs) {
		this.places = new Semaphore(atOnce, true);
		this.mostWaiting = mostWaiting;
		this.patienceSeconds = patienceSeconds;
		this.chairs = chairs;
	}

	/**
	 * Waits until it is his turn.
	 * @return false when too many wait already, or his patience ends
	 */
	public boolean begin() {
		try {
			return this.places.tryAcquire(0, TimeUnit.SECONDS) || waited();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Whoever has begun must end. */
	public void end() {
		this.places.release();
	}

	private boolean waited() throws InterruptedException {
		if (this.places.getQueueLength() >= this.mostWaiting || !this.chairs.tryAcquire()) {
			return false;
		}
		try {
			return this.places.tryAcquire(this.patienceSeconds, TimeUnit.SECONDS);
		}
		finally {
			this.chairs.release();
		}
	}

}
