package vn.danvankheo.ground.signin;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets attempts and links that no longer count; harmless on several instances. */
@Component
@EnableScheduling
class Housekeeping {

	private final SignInAttempts attempts;

	private final SingleUseLinks links;

	private final Clock clock;

	Housekeeping(SignInAttempts attempts, SingleUseLinks links, Clock clock) {
		this.attempts = attempts;
		this.links = links;
		this.clock = clock;
	}

	@Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.attempts.forget(this.clock.instant());
		this.links.forget(this.clock.instant());
	}

}
