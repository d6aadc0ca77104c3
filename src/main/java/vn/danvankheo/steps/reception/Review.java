package vn.danvankheo.steps.reception;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.year.emulation.Fact;

/**
 * What the office and the unit have said to each other about a model, and what changed.
 *
 * @param remarks the remarks of the latest return, with what became of each
 * @param others what changed without having been asked for
 * @param resent whether the model was sent again since
 */
public record Review(List<Point> remarks, List<Change> others, boolean resent) {

	/** How many remarks the unit left as they are. */
	public long left() {
		return this.remarks.stream().filter((point) -> point.state() == Remark.State.NOT_ADDRESSED).count();
	}

	/** A fact that was said differently the time before. */
	public record Change(Fact fact, String label, String before, String after) {

	}

	/**
	 * A remark and what became of it.
	 *
	 * @param answer what the unit answered; may be null
	 * @param due until when an answer is asked, in words; empty when no day is named
	 * @param change what the unit changed there; null when nothing
	 */
	public record Point(UUID id, Fact fact, String label, String text, String by, Remark.State state, String answer,
			String due, Change change) {

	}

}
