package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** Of two teams that are given one unit at one moment, one gets it. */
@DatabaseTest
class AssignmentRaceTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private TeamAssignments assignments;

	@Autowired
	private TransactionOperations transactions;

	/**
	 * The control: looking first is no guard. Both look before either writes, and both
	 * see the unit free. Should this fail, the tests below prove nothing.
	 */
	@Test
	void looking_first_lets_both_believe_that_the_unit_is_free() throws Exception {
		TeamStory story = new TeamStory(this.beans);
		story.team("Nguyễn Văn An");
		CyclicBarrier bothLooked = new CyclicBarrier(2);
		Callable<Optional<TeamId>> look = () -> this.transactions.execute((status) -> {
			Optional<TeamId> holder = this.assignments.holder(story.world.campaign().id(), Purpose.FIELD_CHECK,
					story.world.ward().id().unitId(), null, null);
			await(bothLooked);
			return holder;
		});
		assertThat(atOnce(look, look)).containsExactly(Optional.empty(), Optional.empty());
	}

	@Test
	void two_teams_are_given_one_unit_and_one_of_them_gets_it() throws Exception {
		race(5);
	}

	@Test
	@Tag("thorough")
	void a_hundred_times_over_there_is_one_winner_and_the_other_is_told() throws Exception {
		race(100);
	}

	@Test
	void one_person_is_not_sent_to_two_places_by_two_plans_at_one_moment() throws Exception {
		TeamStory story = new TeamStory(this.beans);
		Participation ours = story.models.sent(story.world.ward(), "Tiếng kẻng an ninh");
		Participation theirs = story.models.sent(story.world.commune(), "Nuôi bò quay vòng vốn");
		TeamId first = story.team("Nguyễn Văn An", story.account("kiemtra"));
		TeamId second = story.team("Trần Bình", story.account("kiemtra"));
		story.give(first, story.world.ward());
		story.give(second, story.world.commune());
		for (int day = 17; day < 21; day++) {
			LocalDate date = LocalDate.of(2023, 4, day);
			CyclicBarrier start = new CyclicBarrier(2);
			List<Set<String>> faults = atOnce(() -> {
				await(start);
				return story.plan(first, story.world.ward().id(), story.at(date, "8:00", "9:30", ours)).keySet();
			}, () -> {
				await(start);
				return story.plan(second, story.world.commune().id(), story.at(date, "9:00", "10:00", theirs)).keySet();
			});
			assertThat(faults).as(date.toString()).containsExactlyInAnyOrder(Set.of(), Set.of("startsAt"));
		}
	}

	private void race(int rounds) throws Exception {
		TeamStory story = new TeamStory(this.beans);
		List<TeamId> teams = List.of(story.team("Nguyễn Văn An"), story.team("Trần Bình"));
		for (int round = 0; round < rounds; round++) {
			CyclicBarrier start = new CyclicBarrier(2);
			List<String> told = atOnce(() -> give(story, teams.get(0), start), () -> give(story, teams.get(1), start));
			assertThat(told).as("round %d", round).containsExactlyInAnyOrder("given", "assignment.taken");
			List<Assignment> given = this.assignments.findByCampaignAndPurpose(story.world.campaign().id(),
					Purpose.FIELD_CHECK);
			assertThat(given).as("round %d", round).hasSize(1);
			assertThat(given.get(0).team()).isEqualTo(teams.get(told.indexOf("given")));
			this.assignments.deleteAll(given);
		}
	}

	private static String give(TeamStory story, TeamId team, CyclicBarrier start) {
		await(start);
		try {
			story.give(team, story.world.ward());
			return "given";
		}
		catch (Refused refused) {
			return refused.permission().code();
		}
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await(20, java.util.concurrent.TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
		ExecutorService two = Executors.newFixedThreadPool(2);
		try {
			List<T> results = new ArrayList<>();
			for (Future<T> future : two.invokeAll(List.of(one, other))) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			two.shutdown();
		}
	}

}
