package vn.danvankheo.ground.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** A rush. */
@Timeout(60)
class TurnsTests {

	private static final int PATIENCE_SECONDS = 60;

	private final ExecutorService others = Executors.newCachedThreadPool();

	private final CountDownLatch working = new CountDownLatch(1);

	private final CountDownLatch done = new CountDownLatch(1);

	@AfterEach
	void end() {
		this.done.countDown();
		this.others.shutdownNow();
	}

	@Test
	void whoever_finds_the_queue_full_is_told_at_once() throws Exception {
		Turns turns = new Turns(1, 0, PATIENCE_SECONDS);
		Future<String> first = this.others.submit(() -> work(turns));
		this.working.await();
		assertThat(turns.begin()).isFalse();
		this.done.countDown();
		assertThat(first.get()).isEqualTo("done");
		assertThat(turns.begin()).isTrue();
	}

	@Test
	void whoever_waits_has_his_turn() throws Exception {
		Turns turns = new Turns(1, 1, PATIENCE_SECONDS);
		this.others.submit(() -> work(turns));
		this.working.await();
		Future<Boolean> second = this.others.submit(turns::begin);
		this.done.countDown();
		assertThat(second.get()).isTrue();
	}

	@Test
	void patience_ends() throws Exception {
		Turns turns = new Turns(1, 1, 0);
		this.others.submit(() -> work(turns));
		this.working.await();
		assertThat(turns.begin()).isFalse();
	}

	@Test
	void whoever_waits_in_vain_gives_his_chair_to_the_next() {
		Semaphore chairs = new Semaphore(1);
		Turns turns = new Turns(1, 1, 0, chairs);
		assertThat(turns.begin()).isTrue();
		assertThat(turns.begin()).isFalse();
		assertThat(chairs.availablePermits()).isOne();
	}

	@Test
	void where_others_have_taken_all_chairs_nobody_waits() {
		Turns turns = new Turns(1, 9, PATIENCE_SECONDS, new Semaphore(0));
		assertThat(turns.begin()).as("who need not wait needs none").isTrue();
		assertThat(turns.begin()).isFalse();
	}

	private String work(Turns turns) {
		turns.begin();
		this.working.countDown();
		try {
			this.done.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		turns.end();
		return "done";
	}

}
