package vn.danvankheo.ground.runtime;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The one clock, in Asia/Ho_Chi_Minh. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/**
	 * Real time; or, for training and tests, the same time of day counted on from the day
	 * that {@code dvk.today} names. Outside production it can tell a story.
	 */
	@Bean
	Clock clock(@Value("${dvk.today:}") String today, Environment environment) {
		Clock real = Clock.system(ZONE);
		if (environment.acceptsProfiles(Profiles.of("prod"))) {
			refuse(today);
			return real;
		}
		return new ToldClock(today.isBlank() ? real : from(today, real));
	}

	private static void refuse(String today) {
		if (!today.isBlank()) {
			throw new IllegalStateException("dvk.today không dùng được trong chế độ prod");
		}
	}

	private static Clock from(String today, Clock real) {
		long days = LocalDate.parse(today).toEpochDay() - LocalDate.now(real).toEpochDay();
		return Clock.offset(real, Duration.ofDays(days));
	}

}
