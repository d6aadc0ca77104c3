package vn.danvankheo.ground.signin;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.session.MapSession;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written of a session, and when. */
class QuietSessionTests {

	private static final Instant NOON = Instant.parse("2023-03-20T05:00:00Z");

	private int saved;

	private final QuietSession<MapSession> session = session();

	private QuietSession<MapSession> session() {
		MapSession kept = new MapSession();
		kept.setLastAccessedTime(NOON);
		return new QuietSession<>(kept, false, (session) -> {
			this.saved++;
			session.saved();
		});
	}

	@Test
	void a_look_at_a_page_writes_nothing() {
		this.session.setLastAccessedTime(NOON.plusSeconds(59));
		assertThat(this.session.isToBeSaved()).isFalse();
		assertThat(this.session.getLastAccessedTime()).isEqualTo(NOON);
	}

	@Test
	void it_is_known_to_the_minute_when_it_was_used() {
		this.session.setLastAccessedTime(NOON.plusSeconds(60));
		assertThat(this.saved).isEqualTo(1);
		assertThat(this.session.getLastAccessedTime()).isEqualTo(NOON.plusSeconds(60));
		this.session.setLastAccessedTime(NOON.plusSeconds(61));
		assertThat(this.saved).isEqualTo(1);
	}

	@Test
	void whatever_else_changes_is_written() {
		this.session.setMaxInactiveInterval(this.session.getMaxInactiveInterval());
		assertThat(this.session.isToBeSaved()).isFalse();
		this.session.setAttribute("name", "value");
		assertThat(this.session.isToBeSaved()).isTrue();
		this.session.saved();
		this.session.removeAttribute("name");
		assertThat(this.saved).as("at once").isEqualTo(1);
		this.session.changeSessionId();
		assertThat(this.session.isToBeSaved()).isTrue();
		this.session.saved();
		this.session.setMaxInactiveInterval(Duration.ofMinutes(1));
		assertThat(this.session.isToBeSaved()).isTrue();
	}

}
