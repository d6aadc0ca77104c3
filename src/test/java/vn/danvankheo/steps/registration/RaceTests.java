package vn.danvankheo.steps.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.reception.Receiving;
import vn.danvankheo.steps.sending.Batch;
import vn.danvankheo.steps.sending.Batches;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred rounds each of two people who act on the same list at the same moment (R2).
 */
@DatabaseTest
@Tag("thorough")
class RaceTests {

	private static final int ROUNDS = 100;

	@Autowired
	private ListableBeanFactory beans;

	private StoryWorld world;

	private StoryModels models;

	@Autowired
	private Lists lists;

	@Autowired
	private Drafting drafting;

	@Autowired
	private Sending sending;

	@Autowired
	private Receiving receiving;

	@Autowired
	private Participations participations;

	@Autowired
	private Batches batches;

	private final ExecutorService people = Executors.newFixedThreadPool(2);

	private RegistrationId list;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.models = new StoryModels(this.world);
		this.list = this.lists.begin(this.world.login("phuong1"), this.world.ward().id(), this.world.round().id());
	}

	@AfterEach
	void leave() {
		this.people.shutdown();
		SecurityContextHolder.clearContext();
	}

	@RepeatedTest(ROUNDS)
	void of_receiving_and_withdrawing_one_happens_and_the_duty_counts_it() throws Exception {
		ParticipationId model = draft("Một");
		send("phuong1", model);
		List<Boolean> done = atOnce((actor) -> this.receiving.receive(actor, model, null), "danvan",
				(actor) -> this.drafting.withdraw(actor, model, null), "phuong1");
		assertThat(done).containsExactlyInAnyOrder(true, false);
		Stage stage = this.participations.findById(model).orElseThrow().stage();
		assertThat(stage).isEqualTo(done.get(0) ? Stage.RECEIVED : Stage.WITHDRAWN);
		assertThat(this.world.duty().missing()).isEqualTo(done.get(0) ? 2 : 3);
	}

	@RepeatedTest(ROUNDS)
	void two_batches_sent_at_once_take_different_numbers_and_both_count() throws Exception {
		ParticipationId one = draft("Một");
		ParticipationId two = draft("Hai");
		List<Boolean> done = atOnce((actor) -> send("phuong1", one), "phuong1", (actor) -> send("bithu1", two),
				"bithu1");
		assertThat(done).containsExactly(true, true);
		assertThat(this.batches.findByRegistrationOrderByNumber(this.list)).extracting(Batch::number)
			.containsExactly(1, 2);
		assertThat(this.world.duty().missing()).isEqualTo(1);
	}

	@RepeatedTest(ROUNDS)
	void models_begun_at_once_take_different_codes() throws Exception {
		List<Boolean> done = atOnce((actor) -> IntStream.range(0, 5).forEach((i) -> begin(actor, "Một " + i)),
				"phuong1", (actor) -> IntStream.range(0, 5).forEach((i) -> begin(actor, "Hai " + i)), "bithu1");
		assertThat(done).containsExactly(true, true);
		List<Participation> begun = this.world
			.within(() -> this.participations.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(
					this.world.ward().id(), this.world.round().id()));
		assertThat(begun).hasSize(10).extracting(Participation::model).doesNotHaveDuplicates();
	}

	private ParticipationId draft(String name) {
		return begin(this.world.login("phuong1"), name);
	}

	private ParticipationId begin(Actor actor, String name) {
		return this.drafting.begin(actor, this.list, Draft.of(this.models.stated(name)));
	}

	private void send(String who, ParticipationId model) {
		this.sending.send(this.world.login(who), this.list, new SendOrder(Set.of(model), "Đang vận động thêm.", null));
	}

	/** Whether each of the two did what he meant to, in this order. */
	private List<Boolean> atOnce(Act first, String one, Act second, String two) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		List<Boolean> done = new ArrayList<>();
		for (Future<Boolean> attempt : this.people
			.invokeAll(List.of(attempt(first, one, start), attempt(second, two, start)))) {
			done.add(attempt.get());
		}
		return done;
	}

	private Callable<Boolean> attempt(Act act, String who, CyclicBarrier start) {
		return () -> {
			Actor actor = this.world.login(who);
			start.await();
			try {
				act.by(actor);
				return true;
			}
			catch (Refused | OptimisticLockingFailureException tooLate) {
				return false;
			}
		};
	}

	private interface Act {

		void by(Actor actor);

	}

}
