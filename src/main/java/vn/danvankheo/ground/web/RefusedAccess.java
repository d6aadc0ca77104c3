package vn.danvankheo.ground.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Keeps the record of refused access in the security log: one line for each, and one more
 * line, {@code authz_fail_alert}, when one account runs up ten within a minute. After an
 * alert the account is counted anew and stays without another for a minute. Each instance
 * counts what it answered itself.
 */
@Component
public class RefusedAccess {

	/** As many within the window are no slip of the hand any more. */
	static final int ALARMING = 10;

	private static final Duration WINDOW = Duration.ofMinutes(1);

	private static final Logger log = LoggerFactory.getLogger("vn.danvankheo.security");

	private final Map<UUID, Refusals> recent = new HashMap<>();

	private final Clock clock;

	RefusedAccess(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Notes that this account was refused.
	 * @param what what was refused: a word of the code, nothing that was typed
	 */
	public void note(UUID account, String what) {
		log.atWarn()
			.addKeyValue("event", "authz_fail")
			.addKeyValue("account", account)
			.log("authz_fail {} {}", account, what);
		if (alarming(account, this.clock.instant())) {
			log.atError()
				.addKeyValue("event", "authz_fail_alert")
				.addKeyValue("account", account)
				.log("authz_fail_alert {} {} in {} s", account, ALARMING, WINDOW.toSeconds());
		}
	}

	private synchronized boolean alarming(UUID account, Instant now) {
		this.recent.values().removeIf((refusals) -> refusals.over(now));
		return this.recent.computeIfAbsent(account, (unknown) -> new Refusals()).add(now);
	}

	/** The last refusals of one account, and when it raised an alert. */
	private static final class Refusals {

		private final Deque<Instant> times = new ArrayDeque<>(ALARMING);

		private Instant quietUntil = Instant.MIN;

		boolean over(Instant now) {
			this.times.removeIf((time) -> !time.isAfter(now.minus(WINDOW)));
			return this.times.isEmpty() && !this.quietUntil.isAfter(now);
		}

		boolean add(Instant now) {
			if (this.quietUntil.isAfter(now)) {
				return false;
			}
			this.times.addLast(now);
			if (this.times.size() < ALARMING) {
				return false;
			}
			this.times.clear();
			this.quietUntil = now.plus(WINDOW);
			return true;
		}

	}

}
