package vn.danvankheo.ground.web;

import java.time.Duration;

/**
 * How long the body of a request may take to come: a while for everybody, more for each
 * part that has come, and never longer than a slow photo.
 */
final class BodyPace {

	private static final Duration AT_LEAST = Duration.ofSeconds(15);

	private static final Duration AT_MOST = Duration.ofMinutes(15);

	private static final long BYTES_A_SECOND = 4096;

	private BodyPace() {
	}

	static boolean isTooSlow(long bytes, Duration taken) {
		Duration allowed = AT_LEAST.plusSeconds(bytes / BYTES_A_SECOND);
		return taken.compareTo((allowed.compareTo(AT_MOST) < 0) ? allowed : AT_MOST) > 0;
	}

}
