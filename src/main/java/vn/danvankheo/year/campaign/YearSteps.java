package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the year stands on the plan's six steps, by the calendar. A step is past when its
 * last day is; steps whose days nobody has settled pass with the ones after them. While
 * the first round is open, the year stands on step 1 whatever else is dated.
 *
 * @param current the step of today; 0 before the first round opens, 7 when the year is
 * over
 */
public record YearSteps(int year, int current, List<Step> steps) {

	private static final int STEPS = 6;

	/**
	 * One of the six steps; its name is the message «step.…».
	 *
	 * @param number 1 to 6
	 * @param state past, now or ahead
	 */
	public record Step(int number, String state, List<Round> rounds, List<Milestone> milestones) {

		/** The last day that its milestones or its first round set; null while open. */
		public LocalDate lastDay() {
			return Stream.concat(this.rounds.stream().map((round) -> round.days().locksOn()),
					this.milestones.stream().map(Milestone::deadline).filter(Objects::nonNull).map(Deadline::lastDay))
				.max(Comparator.naturalOrder())
				.orElse(null);
		}

		/** The milestone people know the step by: the first one that the plan dates. */
		public Optional<Milestone> known() {
			return this.milestones.stream()
				.filter((milestone) -> milestone.onDate() != null)
				.max(Comparator.comparing(Milestone::statedInPlan)
					.thenComparing(Comparator.comparing(Milestone::position).reversed()));
		}

	}

	/** Where the year stands on this day. */
	public static YearSteps on(LocalDate today, int year, List<Round> rounds, List<Milestone> milestones) {
		List<Step> undecided = IntStream.rangeClosed(1, STEPS)
			.mapToObj((number) -> step(number, "", rounds, milestones))
			.toList();
		int current = current(today, year, rounds, undecided);
		return new YearSteps(year, current, undecided.stream()
			.map((step) -> new Step(step.number(), state(step.number(), current), step.rounds(), step.milestones()))
			.toList());
	}

	private static Step step(int number, String state, List<Round> rounds, List<Milestone> milestones) {
		int round = (number == 1) ? 1 : (number == 4) ? 2 : 0;
		return new Step(number, state,
				rounds.stream().filter((one) -> (number == 4) ? one.number() >= round : one.number() == round).toList(),
				milestones.stream().filter((milestone) -> milestone.step() == number).toList());
	}

	private static int current(LocalDate today, int year, List<Round> rounds, List<Step> steps) {
		if (today.getYear() > year) {
			return STEPS + 1;
		}
		if (rounds.stream().anyMatch((round) -> round.number() == 1 && round.days().holds(today))) {
			return 1;
		}
		boolean begun = rounds.stream().anyMatch((round) -> !today.isBefore(round.days().opensOn()));
		int past = steps.stream()
			.filter((step) -> step.lastDay() != null && step.lastDay().isBefore(today))
			.mapToInt(Step::number)
			.max()
			.orElse(0);
		return (past == 0 && !begun) ? 0 : Math.min(past + 1, STEPS);
	}

	private static String state(int number, int current) {
		return (number < current) ? "past" : (number == current) ? "now" : "ahead";
	}

}
