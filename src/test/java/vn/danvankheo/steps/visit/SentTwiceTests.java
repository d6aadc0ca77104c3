package vn.danvankheo.steps.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.inspection.InterestForm;
import vn.danvankheo.steps.inspection.InterestKeeping;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.HolidayKeeping;
import vn.danvankheo.year.emulation.OwnerKind;

import static org.assertj.core.api.Assertions.assertThat;

/** The same sent by two people at one moment: one is heard, the other is told so. */
@DatabaseTest
class SentTwiceTests {

	private static final int ROUNDS = 5;

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void an_interest_declared_twice() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			VisitStory story = story();
			String unit = this.world.ward().id().toString();
			assertThat(twice(story,
					(actor) -> story.world.bean(InterestKeeping.class)
						.declare(actor, new InterestForm(unit, "", "Nguyễn Văn An", "Em là chủ mô hình"))
						.none()))
				.containsExactlyInAnyOrder("done", "interest.known");
		}
	}

	@Test
	void a_holiday_added_twice() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			VisitStory story = story();
			assertThat(twice(story,
					(actor) -> story.world.bean(HolidayKeeping.class).add(actor, "Quốc khánh", "2/9/2023", "").none()))
				.containsExactlyInAnyOrder("done", "holiday.known");
		}
	}

	@Test
	void first_criteria_written_twice() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			VisitStory story = story();
			CriteriaSet.Kind kind = new CriteriaSet.Kind(this.world.committee(), this.world.campaign().id(),
					Purpose.YEAR_END, OwnerKind.COLLECTIVE);
			assertThat(twice(story, (actor) -> {
				CriteriaKeeping keeping = story.world.bean(CriteriaKeeping.class);
				CriteriaContent content = story.world.bean(CriteriaStarters.class).of(kind.purpose(), kind.ownerKind());
				return keeping.create(actor, kind, content) != null;
			})).containsExactlyInAnyOrder("done", "criteriaSet.exists");
		}
	}

	private StoryWorld world;

	private VisitStory story() {
		this.world = StoryWorld.in(this.beans);
		return new VisitStory(this.world);
	}

	private static List<String> twice(VisitStory story, Function<Actor, Boolean> what) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		Callable<String> one = () -> {
			try {
				return story.world.ask("danvan", (actor) -> {
					await(start);
					return what.apply(actor) ? "done" : "wrong";
				});
			}
			catch (Refused refused) {
				return refused.permission().code();
			}
		};
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<String> results = new ArrayList<>();
			for (Future<String> future : two.invokeAll(List.of(one, one))) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			two.shutdown();
		}
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await(20, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
