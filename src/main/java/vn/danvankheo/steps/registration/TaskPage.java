package vn.danvankheo.steps.registration;

import java.util.List;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * A model as its unit writes it.
 *
 * @param number its place in the list, from 1; 0 for one that was withdrawn
 * @param refusal why it cannot be changed; null when it can
 * @param takeBack whether it may come back to be changed
 * @param withdrawRefusal why it cannot be withdrawn; null when it can
 * @param source where it came from when it was entered on the unit's behalf; may be null
 * @param next what comes next, and when
 */
public record TaskPage(ParticipationId id, Long version, int number, String name, String code, Stage stage,
		String saved, List<Task> tasks, List<Lacking> lacking, List<RemarkView> remarks, String refusal,
		Permission takeBack, String withdrawRefusal, String source, boolean confirmable, String next,
		List<ModelPanel.Shown> panels, Setting setting) {

	/** Something missing, and where it is written. */
	public record Lacking(String label, String path) {
	}

	public List<Task> required() {
		return this.tasks.stream().filter((task) -> task.section().required()).toList();
	}

	public List<Task> optional() {
		return this.tasks.stream().filter((task) -> !task.section().required()).toList();
	}

	/** The first section that is not done; null when all are. */
	public Task goOn() {
		return required().stream().filter((task) -> task.status() != Task.Status.DONE).findFirst().orElse(null);
	}

	public boolean editable() {
		return this.refusal == null;
	}

	public long openRemarks() {
		return this.remarks.stream().filter(RemarkView::open).count();
	}

	public boolean ready() {
		return editable() && this.lacking.isEmpty() && openRemarks() == 0;
	}

}
