package vn.danvankheo.steps.inspection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Plan;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** A calendar file is read back by the rules of RFC 5545 as it was meant. */
class IcsFileTests {

	private static final CommitteeId COMMITTEE = CommitteeId.next();

	private static final Move MOVE = Move.of(new Actor(AccountId.next(), COMMITTEE, "Chuyên viên", Set.of()),
			Instant.parse("2023-04-01T02:03:04Z"), "Trùng họp");

	private static Inspection visit(String place) {
		Campaign campaign = new Campaign(CampaignId.next(), COMMITTEE, 2023,
				new Plan("26-KH/BCĐ", null, "Kế hoạch", 2022, 2025, null, null, null));
		LocalDate day = LocalDate.of(2023, 4, 18);
		InspectionTeam team = new InspectionTeam(campaign, Purpose.FIELD_CHECK, 1, "Đoàn số 1", new Term(day, day),
				List.of(new Seat(null, "Nguyễn Văn An", "", TeamFunction.HEAD)), MOVE);
		return new Inspection(team, UnitId.next(),
				new Appointment(day, LocalTime.of(8, 30), LocalTime.of(10, 0), place), Set.of(ParticipationId.next()),
				MOVE);
	}

	@Test
	void what_was_written_is_what_is_read() {
		String place = "Hội trường; số 12, đường \\Bờ Kênh\\";
		String description = "Đoàn số 1\n- Tiếng kẻng an ninh, camera; " + "ấp văn hóa 🏡 ".repeat(20);
		Inspection visit = visit(place);
		byte[] file = IcsFile.of("Đoàn, số 1",
				List.of(new IcsFile.Entry(visit, "Kiểm tra Phường 1, Xã Tân Thạnh", description)));
		List<Map<String, String>> events = events(file);
		assertThat(events).hasSize(1);
		assertThat(events.get(0)).containsEntry("UID", visit.id() + "@danvankheo")
			.containsEntry("DTSTAMP", "20230401T020304Z")
			.containsEntry("DTSTART;TZID=Asia/Ho_Chi_Minh", "20230418T083000")
			.containsEntry("DTEND;TZID=Asia/Ho_Chi_Minh", "20230418T100000")
			.containsEntry("SEQUENCE", "0")
			.containsEntry("STATUS", "CONFIRMED");
		assertThat(unescaped(events.get(0).get("SUMMARY"))).isEqualTo("Kiểm tra Phường 1, Xã Tân Thạnh");
		assertThat(unescaped(events.get(0).get("LOCATION"))).isEqualTo(place);
		assertThat(unescaped(events.get(0).get("DESCRIPTION"))).isEqualTo(description);
	}

	@Test
	void a_cancelled_visit_says_so_and_counts_its_changes() {
		Inspection visit = visit("Hội trường");
		visit.cancel(MOVE);
		Map<String, String> event = events(
				IcsFile.of("Lịch", List.of(new IcsFile.Entry(visit, "Kiểm tra Phường 1", "Đoàn số 1"))))
			.get(0);
		assertThat(event).containsEntry("STATUS", "CANCELLED")
			.containsEntry("SEQUENCE", "1")
			.containsEntry("SUMMARY", "ĐÃ HỦY: Kiểm tra Phường 1");
		assertThat(unescaped(event.get("DESCRIPTION"))).isEqualTo("Lý do hủy: Trùng họp\nĐoàn số 1");
	}

	@Test
	void lines_end_as_they_must_are_short_and_tear_no_letter() {
		byte[] file = IcsFile.of("Lịch",
				List.of(new IcsFile.Entry(visit("Ấp " + "ễ".repeat(200)), "Kiểm tra", "🏡".repeat(90))));
		String text = new String(file, StandardCharsets.UTF_8);
		assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").doesNotContain("\ufffd");
		assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
		assertThat(Arrays.stream(text.split("\r\n")).mapToInt((line) -> line.getBytes(StandardCharsets.UTF_8).length))
			.allMatch((octets) -> octets <= 75);
		assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n", "TZOFFSETTO:+0700");
	}

	/** The events of a calendar: name and parameters of each property, and its value. */
	private static List<Map<String, String>> events(byte[] file) {
		String unfolded = new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
		List<Map<String, String>> events = new ArrayList<>();
		Map<String, String> event = null;
		for (String line : unfolded.split("\r\n")) {
			if (line.equals("BEGIN:VEVENT")) {
				event = new LinkedHashMap<>();
			}
			else if (line.equals("END:VEVENT")) {
				events.add(event);
				event = null;
			}
			else if (event != null) {
				int colon = line.indexOf(':');
				assertThat(event.put(line.substring(0, colon), line.substring(colon + 1))).isNull();
			}
		}
		return events;
	}

	private static String unescaped(String value) {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < value.length(); at++) {
			char letter = value.charAt(at);
			if (letter == '\\') {
				at++;
				text.append((value.charAt(at) == 'n') ? '\n' : value.charAt(at));
			}
			else {
				assertThat(letter).isNotIn(';', ',');
				text.append(letter);
			}
		}
		return text.toString();
	}

}
