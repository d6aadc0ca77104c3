package vn.danvankheo.edges.demonstration;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.danvankheo.year.emulation.Survey;

/** The surveys that some units of the story made. */
final class Surveys {

	private static final Map<String, Survey> KNOWN = Texts.lines("surveys")
		.stream()
		.filter((line) -> !line.isBlank())
		.map((line) -> line.split(" \\| "))
		.collect(Collectors.toMap((parts) -> parts[0], surveyed()));

	private Surveys() {
	}

	private static Function<String[], Survey> surveyed() {
		return (parts) -> {
			String[] four = Arrays.copyOf(parts, 5);
			return new Survey(four[1], four[2], four[3], four[4]);
		};
	}

	static Optional<Survey> of(String model) {
		return Optional.ofNullable(KNOWN.get(model));
	}

}
