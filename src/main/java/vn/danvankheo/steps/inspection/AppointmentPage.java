package vn.danvankheo.steps.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Unit;

/**
 * What stands around the form for a visit.
 *
 * @param visit the visit; null for a new one
 */
record AppointmentPage(InspectionTeam team, Unit unit, Inspection visit, List<ToInspect.ModelToSee> models,
		List<VisitLine> others) {

	/** A new form: at the unit's address, for the models no other visit looks at. */
	AppointmentForm blank() {
		Set<UUID> planned = new HashSet<>();
		this.others.forEach(
				(other) -> other.visit().participations().forEach((model) -> planned.add(model.participationId())));
		return AppointmentForm.blank(Objects.toString(this.unit.address(), ""),
				this.models.stream().map(ToInspect.ModelToSee::id).filter((id) -> !planned.contains(id)).toList());
	}

	public String action() {
		return (this.visit != null) ? "/inspections/" + this.visit.id() + "/appointment" : "/inspections";
	}

}
