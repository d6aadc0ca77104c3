package vn.danvankheo.steps.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Twelve wards with five models each and twenty schools with one. */
class DrawingTests {

	private static final List<Candidate> TOWN = town();

	private static List<Candidate> town() {
		List<Candidate> all = new ArrayList<>();
		for (int unit = 0; unit < 32; unit++) {
			for (int model = 0; model < ((unit < 12) ? 5 : 1); model++) {
				int number = all.size();
				all.add(new Candidate(new UUID(7, number), new UUID(3, unit), unit < 12, number % 4 == 0,
						number % 10 == 3, number * 1_000_000L));
			}
		}
		return all;
	}

	private static Rule rule(int size, boolean eachWard, long seed, Priority... first) {
		return new Rule(size, eachWard, Set.of(first), seed);
	}

	@Test
	void the_same_seed_draws_the_same_models_in_whatever_order_they_come() {
		List<Candidate> otherwise = new ArrayList<>(TOWN);
		Collections.shuffle(otherwise, new Random(99));
		for (long seed = 0; seed < 50; seed++) {
			assertThat(Drawing.draw(otherwise, rule(20, true, seed, Priority.SILENT)))
				.containsExactlyEntriesOf(Drawing.draw(TOWN, rule(20, true, seed, Priority.SILENT)));
		}
	}

	@Test
	void another_seed_draws_others() {
		Set<Set<UUID>> drawn = new HashSet<>();
		IntStream.range(0, 50).forEach((seed) -> drawn.add(Drawing.draw(TOWN, rule(20, false, seed)).keySet()));
		assertThat(drawn).hasSize(50);
	}

	@Test
	void each_ward_has_one_even_where_more_wards_are_than_models_asked_for() {
		Map<UUID, Drawing.Reason> drawn = Drawing.draw(TOWN, rule(5, true, 2023));
		assertThat(drawn).hasSize(12).containsValue(Drawing.Reason.EACH_WARD);
		assertThat(TOWN.stream().filter((one) -> drawn.containsKey(one.id())).map(Candidate::unit).distinct())
			.hasSize(12)
			.allMatch((unit) -> unit.getLeastSignificantBits() < 12);
	}

	@Test
	void what_goes_first_is_drawn_before_chance_and_says_why() {
		Map<UUID, Drawing.Reason> drawn = Drawing.draw(TOWN, rule(25, false, 2023, Priority.SILENT));
		assertThat(drawn).hasSize(25);
		assertThat(TOWN.stream().filter(Candidate::silent).map(Candidate::id)).allMatch(drawn::containsKey);
		assertThat(drawn.values().stream().filter((reason) -> reason == Drawing.Reason.SILENT)).hasSize(8);
		assertThat(drawn.values().stream().filter((reason) -> reason == Drawing.Reason.CHANCE)).hasSize(17);
	}

	@Test
	void large_is_the_fifth_whose_plans_cost_most() {
		Map<UUID, Drawing.Reason> drawn = Drawing.draw(TOWN, rule(16, false, 2023, Priority.LARGE));
		assertThat(drawn).containsOnlyKeys(TOWN.stream()
			.sorted((a, b) -> Long.compare(b.funds(), a.funds()))
			.limit(16)
			.map(Candidate::id)
			.toList());
	}

	@Test
	void nothing_is_drawn_twice_and_all_can_be_drawn() {
		assertThat(Drawing.draw(TOWN, rule(80, true, 1, Priority.values()))).hasSize(80);
		assertThat(Drawing.draw(TOWN, rule(500, true, 1, Priority.values()))).hasSize(80);
		assertThat(Drawing.draw(List.of(), rule(3, true, 1))).isEmpty();
	}

}
