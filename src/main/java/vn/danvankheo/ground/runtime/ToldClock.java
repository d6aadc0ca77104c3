package vn.danvankheo.ground.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of an installation that may tell a demonstration: while a thread tells what
 * happened at an earlier time, it shows that time to this thread, so that the real use
 * cases write it down as it happened. In production there is none.
 */
public final class ToldClock extends Clock {

	private final Clock real;

	private final ThreadLocal<Instant> told = new ThreadLocal<>();

	ToldClock(Clock real) {
		this.real = real;
	}

	/** Does something as if at that time. */
	public void at(Instant time, Runnable what) {
		Instant before = this.told.get();
		this.told.set(time);
		try {
			what.run();
		}
		finally {
			this.told.set(before);
		}
	}

	@Override
	public Instant instant() {
		Instant time = this.told.get();
		return (time != null) ? time : this.real.instant();
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this.real.withZone(zone);
	}

}
