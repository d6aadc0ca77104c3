package vn.danvankheo.ground.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A ticking clock in Asia/Ho_Chi_Minh that a test sets to whatever time its story needs.
 */
public final class MovableClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private volatile Duration ahead = Duration.ZERO;

	/** Goes on from this time of this day in Vietnam. */
	public void set(LocalDateTime time) {
		this.ahead = Duration.between(Instant.now(), time.atZone(ZONE).toInstant());
	}

	/** Goes on from eight in the morning of this day in Vietnam. */
	public void set(LocalDate day) {
		set(day.atTime(8, 0));
	}

	/** Jumps ahead. */
	public void pass(Duration time) {
		this.ahead = this.ahead.plus(time);
	}

	/** Shows the real time again. */
	public void reset() {
		this.ahead = Duration.ZERO;
	}

	/** The day it shows. */
	public LocalDate today() {
		return LocalDate.now(this);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return (zone.equals(ZONE)) ? this : Clock.offset(Clock.system(zone), this.ahead);
	}

	/** Puts it in the place of the application's clock. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		/** The clock of the test and of the application. */
		@Bean
		@Primary
		public MovableClock movableClock() {
			return new MovableClock();
		}

	}

}
