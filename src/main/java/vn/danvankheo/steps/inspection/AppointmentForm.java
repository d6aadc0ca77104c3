package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A visit to be planned, as typed.
 *
 * @param day the day
 * @param startsAt from when
 * @param endsAt until when
 * @param place where
 * @param model the models it looks at
 * @param confirmed whether a day off is meant
 * @param version of the visit the form was filled from; null for a new one
 */
public record AppointmentForm(String day, String startsAt, String endsAt, String place, List<UUID> model,
		Boolean confirmed, Long version) {

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

	/** When and where; what is wrong is said. */
	Appointment appointment(FormErrors errors) {
		LocalDate on = errors.day("day", this.day, "Nhập ngày kiểm tra");
		LocalTime from = time("startsAt", this.startsAt, errors);
		LocalTime until = time("endsAt", this.endsAt, errors);
		String where = errors.text("place", this.place, 300, "Nhập địa điểm");
		if (this.model.isEmpty()) {
			errors.add("model", "Chọn ít nhất một mô hình");
		}
		return new Appointment(on, from, until, where);
	}

	private static LocalTime time(String field, String typed, FormErrors errors) {
		LocalTime time = TimeOfDay.parse(typed).orElse(null);
		if (time == null) {
			errors.add(field, "Nhập giờ như 8 giờ 30 hoặc 8:30");
		}
		return time;
	}

}
