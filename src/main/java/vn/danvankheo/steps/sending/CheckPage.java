package vn.danvankheo.steps.sending;

import java.util.List;

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
 */
record CheckPage(Setting setting, Progress progress, List<Answers> models, int number, Permission send) {

	/**
	 * A model with all its answers.
	 *
	 * @param chosen whether it is ticked
	 */
	record Answers(ParticipationId id, Long version, String name, Stage stage, List<Line> lines,
			List<TaskPage.Lacking> problems, boolean chosen) {

		public boolean ready() {
			return this.problems.isEmpty();
		}

	}

	/** One answer, and where it is changed. */
	record Line(String label, String value, String path) {
	}

	/** How many are missing when everything that is ready is sent. */
	public int missing() {
		int ready = (int) this.models.stream().filter(Answers::ready).count();
		return Math.max(0, this.progress.required() - this.progress.sent() - ready);
	}

}
