package vn.danvankheo.steps.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How many models are built, and how it stands with them.
 *
 * @param first one whose plan was not sent; null where there is none
 */
record BuildingFigures(int total, int planless, int heard, int nothingNew, int notDue, int silent, int stopped,
		UUID first) {

	static BuildingFigures none() {
		return new BuildingFigures(0, 0, 0, 0, 0, 0, 0, null);
	}

	/** «2 có tin, 1 báo không có gì mới, …»; nothing of what there is none of. */
	String words() {
		List<String> said = new ArrayList<>();
		say(this.silent, "mô hình " + News.PATIENCE + " ngày không có tin", said);
		say(this.heard, "có tin", said);
		say(this.nothingNew, "báo không có gì mới", said);
		say(this.notDue, "mới giao", said);
		say(this.stopped, "đã dừng", said);
		say(this.total - this.silent - this.heard - this.nothingNew - this.notDue - this.stopped, "đã xét cuối năm",
				said);
		return String.join(", ", said);
	}

	private static void say(int number, String what, List<String> said) {
		if (number > 0) {
			said.add(number + " " + what);
		}
	}

	int of(BuildingShow show) {
		return switch (show) {
			case ALL -> this.total;
			case NO_PLAN -> this.planless;
			case SILENT -> this.silent;
			case NOTHING_NEW -> this.nothingNew;
			case STOPPED -> this.stopped;
		};
	}

}
