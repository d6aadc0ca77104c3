package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class MeetingFormTests {

	private static MeetingForm typed(String... fields) {
		LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.setAll(java.util.Map.of("heldOn", "30/3/2023", "place", "Phòng họp", "chair", "Phó Bí thư"));
		for (int i = 0; i < fields.length; i += 2) {
			sent.set(fields[i], fields[i + 1]);
		}
		return MeetingForm.of(sent);
	}

	@Test
	void a_day_a_place_and_a_chair_are_needed() {
		assertThat(typed().errors()).isEmpty();
		assertThat(typed("heldOn", "31/02/2023", "place", " ", "chair", "").errors()).containsExactly(
				entry("heldOn", "Không có ngày 31/02/2023"), entry("place", "Nhập nơi họp"),
				entry("chair", "Nhập người chủ trì, kèm chức vụ"));
	}

	@Test
	void a_text_is_as_long_as_there_is_room() {
		assertThat(typed("chair", "x".repeat(200)).errors()).isEmpty();
		assertThat(typed("chair", "x".repeat(201)).errors())
			.containsExactly(entry("chair", "Nội dung dài tối đa 200 ký tự"));
	}

	@Test
	void names_stand_one_a_line_and_are_not_too_many_or_too_long() {
		assertThat(typed("guests", " An \r\n\r\nBình, Bí thư ").lines("guests")).containsExactly("An", "Bình, Bí thư");
		assertThat(typed("guests", "An\n".repeat(100)).errors()).isEmpty();
		String wrong = "Mỗi dòng một người, tối đa 200 ký tự một dòng và 100 dòng";
		assertThat(typed("guests", "An\n".repeat(101)).errors()).containsExactly(entry("guests", wrong));
		assertThat(typed("absent", "x".repeat(201)).errors()).containsExactly(entry("absent", wrong));
	}

	@Test
	void what_is_typed_becomes_the_notes_of_the_meeting() {
		assertThat(typed("hours", " 8 giờ ", "proceedings", "Một\r\nHai", "conclusion", "Thống nhất", "secretary", "An")
			.notes())
			.isEqualTo(new MeetingNotes(LocalDate.of(2023, 3, 30), "8 giờ", "Phòng họp", "Phó Bí thư", "An", "Một\nHai",
					"Thống nhất"));
	}

	@Test
	void minutes_are_shown_again_with_everybody_in_his_box() {
		AccountId known = AccountId.next();
		Meeting meeting = MeetingFixture.meeting(new SmallWorld(), MeetingFixture.notes("8 giờ", "Một", "Hai"),
				new Attendee(null, known, "An", "", true, true),
				new Attendee(null, AccountId.next(), "Vắng có tài khoản", "", true, false),
				MeetingFixture.member("Bình", true), MeetingFixture.member("Cường", false),
				new Attendee(null, null, "Khách", "", false, true));
		MeetingForm form = MeetingForm.of(meeting);
		assertThat(form.present()).isEqualTo(List.of(known.toString()));
		assertThat(form.texts()).contains(entry("others", "Bình, Ủy viên"), entry("absent", "Cường, Ủy viên"),
				entry("guests", "Khách"), entry("heldOn", "05/3/2023"), entry("conclusion", "Hai"));
	}

	@Test
	void a_new_meeting_begins_in_the_morning_of_its_day() {
		MeetingForm blank = MeetingForm.on(LocalDate.of(2023, 3, 5), null, "Trần Thị Bình");
		assertThat(List.of(blank.get("heldOn"), blank.get("hours"), blank.get("place"), blank.get("unknown")))
			.containsExactly("05/3/2023", "từ 8 giờ 00 đến 11 giờ 30", "", "");
		assertThat(blank.get("secretary")).isEqualTo("Trần Thị Bình");
		assertThat(blank.present()).isEmpty();
	}

	@Test
	void the_next_meeting_has_the_hours_place_and_chair_of_the_last() {
		Meeting last = MeetingFixture.meeting(new SmallWorld(), MeetingFixture.notes("14 giờ", "Một", "Hai"));
		MeetingForm next = MeetingForm.on(LocalDate.of(2023, 4, 5), last, "");
		assertThat(List.of(next.get("hours"), next.get("place"), next.get("chair"), next.get("conclusion")))
			.containsExactly("14 giờ", "Phòng họp", "Phó Bí thư", "");
	}

}
