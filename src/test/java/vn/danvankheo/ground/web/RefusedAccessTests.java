package vn.danvankheo.ground.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten refusals of one account within a minute are one alert in the log (S16). */
@WebTest
class RefusedAccessTests {

	@Autowired
	private Visitors visitors;

	private final Logger securityLog = (Logger) LoggerFactory.getLogger("vn.danvankheo.security");

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	private final MovableClock clock = new MovableClock();

	private final RefusedAccess refused = new RefusedAccess(this.clock);

	private final UUID officer = UUID.randomUUID();

	@BeforeEach
	void listen() {
		this.heard.start();
		this.securityLog.addAppender(this.heard);
	}

	@AfterEach
	void stop() {
		this.securityLog.detachAppender(this.heard);
	}

	@Test
	void the_tenth_within_a_minute_raises_one_alert_and_the_next_come_a_minute_later() {
		refuse(this.officer, 9);
		assertThat(alerts()).isEmpty();
		refuse(this.officer, 1);
		assertThat(alerts()).containsExactly("authz_fail_alert " + this.officer + " 10 in 60 s");
		refuse(this.officer, 30);
		assertThat(alerts()).hasSize(1);
		this.clock.pass(Duration.ofSeconds(61));
		refuse(this.officer, 9);
		assertThat(alerts()).hasSize(1);
		refuse(this.officer, 1);
		assertThat(alerts()).hasSize(2);
		assertThat(events("authz_fail")).hasSize(50);
	}

	@Test
	void what_is_older_than_a_minute_or_another_persons_does_not_count() {
		refuse(this.officer, 9);
		refuse(UUID.randomUUID(), 9);
		this.clock.pass(Duration.ofSeconds(61));
		refuse(this.officer, 9);
		assertThat(alerts()).isEmpty();
	}

	@Test
	void pages_of_other_roles_and_records_of_others_count_together() {
		Visitor visitor = this.visitors.loggedIn();
		for (int i = 0; i < 9; i++) {
			assertThat(visitor.get("/participations/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		}
		assertThat(alerts()).isEmpty();
		assertThat(visitor.get("/people").statusCode()).isEqualTo(403);
		assertThat(alerts()).hasSize(1);
		assertThat(events("authz_fail")).hasSize(10);
	}

	private void refuse(UUID account, int times) {
		for (int i = 0; i < times; i++) {
			this.refused.note(account, "record");
		}
	}

	private List<String> alerts() {
		return events("authz_fail_alert");
	}

	private List<String> events(String event) {
		return List.copyOf(this.heard.list)
			.stream()
			.filter((line) -> line.getKeyValuePairs().stream().anyMatch((pair) -> event.equals(pair.value)))
			.map(ILoggingEvent::getFormattedMessage)
			.toList();
	}

}
