package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.appraisal.Turns;
import vn.danvankheo.steps.registration.ListCounts;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people propose the opposite for one model at one moment: one wins, the other is
 * told. The control shows that the race is there when turns are not taken; were it to
 * fail, the tests beside it would show nothing.
 */
@DatabaseTest
@Import(VerdictRaceTests.SwitchableTurns.class)
@TestPropertySource(properties = "dvk.test.database-name=verdicts")
@Timeout(300)
class VerdictRaceTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Turns turns;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcTemplate jdbc;

	private final ExecutorService people = Executors.newFixedThreadPool(2);

	private AppraisalStory story;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
	}

	@AfterEach
	void leave() {
		((Switchable) this.turns).taken = true;
		this.people.shutdownNow();
	}

	@Test
	void control_without_turns_both_write_and_only_the_database_stops_the_second() throws Exception {
		((Switchable) this.turns).taken = false;
		assertThat(outcomes(model())).as("the loser meets a breakdown, not a reason").containsExactly("won", "broke");
	}

	@Test
	void one_wins_and_the_other_is_told() throws Exception {
		ParticipationId model = model();
		assertThat(outcomes(model)).containsExactly("won", "told");
		assertThat(pending(model)).isOne();
	}

	@Test
	@Tag("thorough")
	void a_hundred_times() throws Exception {
		for (int round = 0; round < 100; round++) {
			ParticipationId model = model();
			CountDownLatch start = new CountDownLatch(1);
			Future<String> first = this.people.submit(() -> proposes(model, Ruling.select(), start));
			Future<String> second = this.people.submit(() -> proposes(model, Ruling.decline("Trùng"), start));
			start.countDown();
			assertThat(List.of(first.get(), second.get())).as("round %d", round)
				.containsExactlyInAnyOrder("won", "told");
			assertThat(pending(model)).isOne();
		}
	}

	/**
	 * The first has written and not committed when the second comes; he commits once the
	 * second waits for him.
	 */
	private List<String> outcomes(ParticipationId model) throws Exception {
		CountDownLatch written = new CountDownLatch(1);
		CountDownLatch awaited = new CountDownLatch(1);
		Future<String> first = this.people.submit(() -> {
			this.transactions.executeWithoutResult((status) -> {
				this.story.propose(model, Ruling.select());
				written.countDown();
				await(awaited);
			});
			return "won";
		});
		Future<String> second = this.people.submit(() -> proposes(model, Ruling.decline("Trùng"), written));
		await(written);
		while (waiting() == 0) {
			Thread.onSpinWait();
		}
		awaited.countDown();
		return List.of(first.get(), second.get());
	}

	/** How many wait for what another transaction holds. */
	private int waiting() {
		return this.jdbc.queryForObject("""
				select count(*) from pg_stat_activity
				where datname = current_database() and wait_event_type = 'Lock'""", Integer.class);
	}

	private String proposes(ParticipationId model, Ruling ruling, CountDownLatch start) {
		await(start);
		try {
			this.story.propose(model, ruling);
			return "won";
		}
		catch (Refused refused) {
			return refused.permission().code().equals("verdict.another") ? "told" : refused.permission().code();
		}
		catch (RuntimeException broken) {
			return "broke";
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ParticipationId model() {
		return this.story.received("Đường hoa " + System.nanoTime()).get(0);
	}

	private int pending(ParticipationId model) {
		return this.jdbc.queryForObject("select count(*) from verdict where participation_id = ? and state = 'PENDING'",
				Integer.class, model.participationId());
	}

	/** Turns that a test may switch off. */
	static class Switchable extends Turns {

		private volatile boolean taken = true;

		Switchable(ListCounts lists, EntityManager entityManager) {
			super(lists, entityManager);
		}

		@Override
		public void take(Participation model) {
			if (this.taken) {
				super.take(model);
			}
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class SwitchableTurns {

		@Bean
		@Primary
		Turns switchableTurns(ListCounts lists, EntityManager entityManager) {
			return new Switchable(lists, entityManager);
		}

	}

}
