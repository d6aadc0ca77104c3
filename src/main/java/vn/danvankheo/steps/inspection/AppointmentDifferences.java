package vn.danvankheo.steps.inspection;

import vn.danvankheo.ground.web.StaleForm;

/** Sets what was typed about a visit beside what somebody saved in the meantime. */
final class AppointmentDifferences {

	private AppointmentDifferences() {
	}

	static StaleForm of(Inspection visit, AppointmentForm form) {
		AppointmentForm theirs = AppointmentForm.of(visit);
		StaleForm stale = new StaleForm("/inspections/" + visit.id() + "/appointment", visit.version(),
				visit.changedByName(), visit.changedAt())
			.text("day", "Ngày", form.day(), theirs.day())
			.text("startsAt", "Từ giờ", form.startsAt(), theirs.startsAt())
			.text("endsAt", "Đến giờ", form.endsAt(), theirs.endsAt())
			.text("place", "Địa điểm", form.place(), theirs.place())
			.hidden("confirmed", form.confirmed());
		for (int number = 0; number < form.model().size(); number++) {
			stale.hidden("model[" + number + "]", form.model().get(number));
		}
		return stale;
	}

}
