package vn.danvankheo.steps.implementation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import vn.danvankheo.ground.web.NoSuchRecord;

/** The two screens on which a plan is written. */
enum PlanPart {

	TARGETS, MEANS;

	/** How many targets and how many milestones a plan can name. */
	static final int ROWS = 6;

	/** The part at this address. */
	static PlanPart at(String path) {
		return Arrays.stream(values())
			.filter((part) -> part.path().equals(path))
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
	}

	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The inputs of the screen, in order. */
	List<String> inputs() {
		List<String> inputs = new ArrayList<>();
		if (this == TARGETS) {
			inputs.add("solutions");
			for (int row = 0; row < ROWS; row++) {
				int at = row;
				Stream.of("name", "goal", "measure", "due")
					.map((what) -> "target-" + at + "-" + what)
					.forEach(inputs::add);
			}
			for (int row = 0; row < ROWS; row++) {
				inputs.add("milestone-" + row + "-name");
				inputs.add("milestone-" + row + "-due");
			}
			return inputs;
		}
		return List.of("lead", "partners", "participants", "directing", "publicFunds", "raisedFunds", "workDays",
				"inKind", "support");
	}

}
