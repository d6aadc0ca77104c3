package vn.danvankheo.year.emulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures above the list.
 *
 * @param stages how many stand in each stage; empty when the search found too many to
 * tell
 * @param total how many are listed when no stage is chosen
 * @param drafts how many drafts others are writing; null where the reader sees drafts or
 * asked for contents
 */
record ModelFigures(Map<Stage, Counted> stages, Counted total, int units, Counted drafts) {

	static ModelFigures none() {
		return new ModelFigures(new EnumMap<>(Stage.class), new Counted(0), 0, null);
	}

	/** The tabs worth showing: the usual stages, and others where something stands. */
	List<Stage> tabs(boolean withDrafts) {
		List<Stage> tabs = new ArrayList<>();
		for (Stage stage : Stage.values()) {
			boolean usual = stage == Stage.SUBMITTED || stage == Stage.RETURNED || stage == Stage.RECEIVED
					|| (stage == Stage.DRAFT && withDrafts);
			Counted counted = this.stages.get(stage);
			if (usual || (counted != null && counted.number() > 0)) {
				tabs.add(stage);
			}
		}
		return tabs;
	}

	/** What is in view: one stage, or all but the withdrawn. */
	Counted inView(Stage stage) {
		return (stage == null) ? this.total : this.stages.getOrDefault(stage, this.total);
	}

}
