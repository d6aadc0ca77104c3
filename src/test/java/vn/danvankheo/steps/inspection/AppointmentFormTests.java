package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class AppointmentFormTests {

	private static final UUID MODEL = UUID.randomUUID();

	private static AppointmentForm typed(String day, String from, String until, String place, UUID... models) {
		return new AppointmentForm(day, from, until, place, Arrays.asList(models), null, null);
	}

	@Test
	void what_is_typed_is_the_appointment() {
		assertThat(typed("11/4/2023", "8h30", "10 giờ", " Hội trường ", MODEL).appointment().value()).isEqualTo(
				new Appointment(LocalDate.of(2023, 4, 11), LocalTime.of(8, 30), LocalTime.of(10, 0), "Hội trường"));
	}

	@Test
	void everything_missing_is_said_at_once_in_page_order() {
		assertThat(typed("", "", "sáng", " ").appointment().errors()).containsExactly(
				entry("day", "Nhập ngày kiểm tra"), entry("startsAt", "Nhập giờ như 8 giờ 30 hoặc 8:30"),
				entry("endsAt", "Nhập giờ như 8 giờ 30 hoặc 8:30"), entry("place", "Nhập địa điểm"),
				entry("model", "Chọn ít nhất một mô hình"));
	}

	@Test
	void a_place_is_as_long_as_there_is_room() {
		assertThat(typed("11/4/2023", "8h", "9h", "x".repeat(300), MODEL).appointment().errors()).isEmpty();
		assertThat(typed("11/4/2023", "8h", "9h", "x".repeat(301), MODEL).appointment().errors())
			.containsExactly(entry("place", "Tối đa 300 ký tự"));
	}

	@Test
	void a_model_ticked_twice_is_looked_at_once_and_what_is_no_model_is_left_out() {
		assertThat(typed("", "", "", "", MODEL, null, MODEL).model()).containsExactly(MODEL);
		assertThat(new AppointmentForm("", "", "", "", null, true, null))
			.extracting(AppointmentForm::model, AppointmentForm::confirmed)
			.containsExactly(List.of(), true);
	}

	@Test
	void a_new_visit_begins_at_eight() {
		assertThat(AppointmentForm.blank("Hội trường", List.of(MODEL)).appointment().errors())
			.containsExactly(entry("day", "Nhập ngày kiểm tra"));
		AppointmentForm begun = AppointmentForm.blank("Hội trường", List.of(MODEL));
		assertThat(List.of(begun.startsAt(), begun.endsAt())).containsExactly("8 giờ", "9 giờ 30");
	}

}
