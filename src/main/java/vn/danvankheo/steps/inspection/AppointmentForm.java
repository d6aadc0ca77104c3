package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A visit to be planned, as typed.
 *
 * @param confirmed whether a day off is meant
 * @param version of the visit the form was filled from; null for a new one
 */
public record AppointmentForm(String day, String startsAt, String endsAt, String place, List<UUID> model,
		Boolean confirmed, Long version) {

	private static final String NO_TIME = "Nhập giờ như 8 giờ 30 hoặc 8:30";

	public AppointmentForm {
		model = (model != null) ? model.stream().filter(Objects::nonNull).distinct().toList() : List.of();
		confirmed = Boolean.TRUE.equals(confirmed);
	}

	static AppointmentForm blank(String place, List<UUID> models) {
		return new AppointmentForm("", "8 giờ", "9 giờ 30", place, models, false, null);
	}

	static AppointmentForm of(Inspection visit) {
		return new AppointmentForm(VietnameseDate.format(visit.day()), TimeOfDay.words(visit.startsAt()),
				TimeOfDay.words(visit.endsAt()), visit.place(),
				visit.participations().stream().map((model) -> model.participationId()).toList(), false,
				visit.version());
	}

	/** When and where. */
	Checked<Appointment> appointment() {
		FormErrors errors = new FormErrors();
		LocalDate on = errors.day("day", this.day, "Nhập ngày kiểm tra");
		LocalTime from = TimeOfDay.parse(this.startsAt).orElse(null);
		errors.unless(from != null, "startsAt", NO_TIME);
		LocalTime until = TimeOfDay.parse(this.endsAt).orElse(null);
		errors.unless(until != null, "endsAt", NO_TIME);
		String where = errors.text("place", this.place, 300, "Nhập địa điểm");
		errors.unless(!this.model.isEmpty(), "model", "Chọn ít nhất một mô hình");
		return errors.or(() -> new Appointment(on, from, until, where));
	}

}
