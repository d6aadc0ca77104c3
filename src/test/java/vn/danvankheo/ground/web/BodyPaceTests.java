package vn.danvankheo.ground.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Bodies that come a byte at a time. */
class BodyPaceTests {

	private final BodiesUnderWay underWay = new BodiesUnderWay();

	@Test
	void a_slow_line_is_borne_and_a_trickle_is_not() {
		assertThat(BodyPace.isTooSlow(1, Duration.ofSeconds(15))).isFalse();
		assertThat(BodyPace.isTooSlow(15, Duration.ofSeconds(16))).isTrue();
		long photo = 5L << 20;
		assertThat(BodyPace.isTooSlow(photo, Duration.ofMinutes(10))).as("a photo over a poor network").isFalse();
		assertThat(BodyPace.isTooSlow(photo * 100, Duration.ofMinutes(16))).isTrue();
	}

	@Test
	void one_address_cannot_have_all_bodies_waited_for() {
		for (int body = 0; body < BodiesUnderWay.FROM_ONE_ADDRESS; body++) {
			assertThat(this.underWay.begin("10.0.0.1")).isTrue();
		}
		assertThat(this.underWay.begin("10.0.0.1")).isFalse();
		assertThat(this.underWay.begin("10.0.0.2")).isTrue();
		this.underWay.end("10.0.0.1");
		assertThat(this.underWay.begin("10.0.0.1")).isTrue();
	}

	@Test
	void nor_can_all_addresses_together() {
		int begun = 0;
		while (this.underWay.begin("10.0.0." + begun)) {
			begun++;
		}
		assertThat(begun).isEqualTo(BodiesUnderWay.ALTOGETHER);
	}

	@Test
	void a_body_that_is_there_is_not_waited_for_and_one_that_has_come_no_longer() throws IOException {
		fill();
		WatchedBody there = new WatchedBody(new Parts(1, 8), 8, this.underWay, "10.0.0.1");
		assertThat(there.mayBegin()).isTrue();
		WatchedBody missing = new WatchedBody(new Parts(0, 8), 8, this.underWay, "10.0.0.1");
		assertThat(missing.mayBegin()).isFalse();
		this.underWay.end("10.0.0.1");
		assertThat(missing.mayBegin()).isTrue();
		assertThat(this.underWay.begin("10.0.0.1")).isFalse();
		missing.doRead(ApplicationBufferHandler.EMPTY);
		assertThat(this.underWay.begin("10.0.0.1")).as("it has come").isTrue();
		assertThat(missing.finish()).isFalse();
		assertThat(this.underWay.begin("10.0.0.1")).as("counted off once").isFalse();
	}

	@Test
	void what_is_too_slow_is_given_up_and_its_place_is_free() {
		WatchedBody slow = new WatchedBody(new Parts(0, 1), 1000, this.underWay, "10.0.0.1") {
			@Override
			boolean isTooSlow(Duration taken) {
				return true;
			}
		};
		assertThatExceptionOfType(SocketTimeoutException.class)
			.isThrownBy(() -> slow.doRead(ApplicationBufferHandler.EMPTY));
		slow.readToItsEnd();
		assertThat(slow.finish()).as("something of it is left").isTrue();
		fill();
	}

	private void fill() {
		for (int body = 0; body < BodiesUnderWay.FROM_ONE_ADDRESS; body++) {
			assertThat(this.underWay.begin("10.0.0.1")).isTrue();
		}
	}

	/** A body that comes in parts of this many bytes. */
	private record Parts(int available, int bytes) implements InputBuffer {

		@Override
		public int doRead(ApplicationBufferHandler handler) {
			return this.bytes;
		}

	}

}
