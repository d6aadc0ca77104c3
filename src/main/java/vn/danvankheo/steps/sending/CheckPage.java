package vn.danvankheo.steps.sending;

import java.util.List;

import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.registration.Progress;
import vn.danvankheo.steps.registration.Setting;
import vn.danvankheo.steps.registration.TaskPage;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * Everything that is about to be sent, to be read once more.
 *
 * @param setting whose list, by when
 * @param reason why the list was short when it was sent before; null when it was not
 * @param scan the name of the scan of the unit's letter that was chosen before; null for
 * none
 */
record CheckPage(Setting setting, Progress progress, List<Answers> models, int number, Permission send, String reason,
		HeadView head, String scan) {

	/**
	 * A model with all its answers.
	 *
	 * @param otherYear its days, when one of them is not of the year of the list; else
	 * null
	 * @param chosen whether it is ticked
	 */
	record Answers(ParticipationId id, Long version, String name, Stage stage, List<Line> lines,
			List<TaskPage.Lacking> problems, String otherYear, boolean chosen) {

		public boolean ready() {
			return this.problems.isEmpty();
		}

	}

	/** What one section says, and where it is changed. */
	record Line(String label, String value, String path) {

		public boolean empty() {
			return this.value.equals(CheckLines.NOTHING);
		}

	}

	/** How many are missing when everything that is ready is sent. */
	public int missing() {
		return this.progress.missingAfter(readyOnes());
	}

	/** How many count then. */
	public int counting() {
		return this.progress.sent() + readyOnes();
	}

	/** What was said before of what is missing; empty where nothing is. */
	String reasonBefore() {
		return (this.reason != null && missing() > 0) ? this.reason : "";
	}

	private int readyOnes() {
		return (int) this.models.stream().filter(Answers::ready).count();
	}

	/** Those that can be sent and have days of another year, to be confirmed once. */
	public List<Answers> ofOtherYear() {
		return this.models.stream().filter((model) -> model.ready() && model.otherYear() != null).toList();
	}

}
