package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.List;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/** What a unit may do with a model that it was given to build, and if not, why. */
public final class ImplementationPolicy {

	private ImplementationPolicy() {
	}

	/**
	 * Writing its plan or its log: people of the unit, from the assignment to the end.
	 */
	static Permission write(Actor actor, Participation model) {
		if (!actor.worksFor(model.unit())) {
			return Permission.refused("implementation.unitWrites");
		}
		return underWay(model);
	}

	/** Whether the model is being built. */
	public static Permission underWay(Participation model) {
		return (model.stage() == Stage.ASSIGNED || model.stage() == Stage.IN_PROGRESS) ? Permission.grant()
				: Permission.refused("implementation." + switch (model.stage()) {
					case DISCONTINUED -> "stopped";
					case RECOGNISED, NOT_RECOGNISED -> "over";
					default -> "notAssigned";
				});
	}

	/**
	 * Writing in its plan: what was sent is opened first, so that nobody changes it
	 * unseen.
	 * @param plan the plan as it is being written or was sent last; null while there is
	 * none
	 */
	static Permission writePlan(Actor actor, Participation model, ModelPlan plan) {
		return write(actor, model).and(() -> (plan == null || plan.writing()) ? Permission.grant()
				: Permission.refused("plan.sent", VietnameseDate.format(plan.sentOn())));
	}

	/** Opening a sent plan to add to it. */
	static Permission reopenPlan(Actor actor, Participation model, ModelPlan plan) {
		return write(actor, model)
			.and(() -> (plan != null && !plan.writing()) ? Permission.grant() : Permission.refused("plan.notSent"));
	}

	/** Sending its plan: nothing is missing that the notice asks for. */
	static Permission sendPlan(Actor actor, Participation model, ModelPlan plan, List<String> missing) {
		return writePlan(actor, model, plan).and(() -> missing.isEmpty() ? Permission.grant()
				: Permission.refused("plan.missing", String.join(", ", missing)));
	}

	/** Taking a photo of a line away: the line says something without it. */
	static Permission removePhoto(LogContent content, int photos) {
		return (photos > 1 || !content.onlyPhotos()) ? Permission.grant() : Permission.refused("log.lastPhoto");
	}

	/** A line of the log is of a day of the year that has come. */
	static Permission day(LocalDate day, LocalDate firstDay, LocalDate today) {
		if (day.isAfter(today)) {
			return Permission.refused("log.future");
		}
		return day.isBefore(firstDay) ? Permission.refused("log.beforeTheYear", VietnameseDate.format(firstDay))
				: Permission.grant();
	}

}
