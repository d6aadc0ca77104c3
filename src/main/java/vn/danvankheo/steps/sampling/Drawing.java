package vn.danvankheo.steps.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Draws a sample. The same rule draws the same models from the same candidates, in
 * whatever order they come and on whatever machine: {@link Random}'s numbers are laid
 * down.
 */
final class Drawing {

	private Drawing() {
	}

	/** Why a model was drawn; the words are the messages «sampleReason.…». */
	enum Reason {

		/** So that its ward has one. */
		EACH_WARD,
		/** Nobody has been there this year. */
		UNVISITED,
		/** Nothing has been heard of it for too long. */
		SILENT,
		/** Its plan costs much. */
		LARGE,
		/** By chance alone. */
		CHANCE

	}

	/** The models drawn, each with its first reason, in the order in which they were. */
	static Map<UUID, Reason> draw(List<Candidate> candidates, Rule rule) {
		List<Candidate> order = new ArrayList<>(candidates);
		order.sort(Comparator.comparing((one) -> one.id().toString()));
		Collections.shuffle(order, new Random(rule.seed()));
		long large = large(candidates);
		order.sort(Comparator.comparingInt((one) -> -count(one, rule, large)));
		Map<UUID, Reason> drawn = new LinkedHashMap<>();
		if (rule.eachWard()) {
			Set<UUID> wards = new HashSet<>();
			order.stream()
				.filter((one) -> one.ward() && wards.add(one.unit()))
				.forEach((one) -> drawn.put(one.id(), Reason.EACH_WARD));
		}
		order.stream()
			.filter((one) -> !drawn.containsKey(one.id()))
			.limit(Math.max(0, rule.size() - drawn.size()))
			.toList()
			.forEach((one) -> drawn.put(one.id(), reason(one, rule, large)));
		return drawn;
	}

	/** From which cost on a plan is among the fifth that costs most. */
	private static long large(List<Candidate> candidates) {
		List<Long> funds = candidates.stream()
			.map(Candidate::funds)
			.filter((each) -> each > 0)
			.sorted(Long::compare)
			.toList();
		return funds.isEmpty() ? Long.MAX_VALUE : funds.get(Math.min(funds.size() - 1, funds.size() * 4 / 5));
	}

	private static int count(Candidate one, Rule rule, long large) {
		return (int) rule.first().stream().filter((priority) -> one.is(priority, large)).count();
	}

	private static Reason reason(Candidate one, Rule rule, long large) {
		return rule.priorities()
			.stream()
			.filter((priority) -> one.is(priority, large))
			.findFirst()
			.map((priority) -> Reason.valueOf(priority.name()))
			.orElse(Reason.CHANCE);
	}

}
