package vn.danvankheo.steps.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.steps.meeting.MeetingFixture.line;
import static vn.danvankheo.steps.meeting.MeetingFixture.lines;
import static vn.danvankheo.steps.meeting.MeetingFixture.member;

class MeetingTablesTests {

	private final SmallWorld world = new SmallWorld();

	private final Meeting meeting = MeetingFixture.meeting(this.world,
			MeetingFixture.notes("8 giờ", " Trình bày. \n\nThảo luận.", ""), member("An", true), member("Bình", false),
			new Attendee(null, null, "Cường", "Phường 1", false, true));

	private static List<List<String>> rows(List<Block> blocks) {
		return ((Block.Grid) blocks.get(0)).rows();
	}

	private List<List<String>> table(String name, boolean attended, MeetingFixture.Line... lines) {
		return rows(MeetingTables.minutes(this.meeting, lines(lines), attended).get(name));
	}

	private List<String> results(MeetingFixture.Line... lines) {
		this.meeting.conclude(SmallWorld.by(this.world.office()));
		return table("kết quả", true, lines).stream().filter((row) -> row.size() > 1).map((row) -> row.get(2)).toList();
	}

	@Test
	void minutes_say_paragraph_by_paragraph_what_was_said_and_leave_room_for_what_was_not() {
		Map<String, List<Block>> tables = MeetingTables.minutes(this.meeting, List.of(), true);
		assertThat(tables.get("diễn biến")).containsExactly(new Block.Paragraph("Trình bày."),
				new Block.Paragraph("Thảo luận."));
		assertThat(tables.get("kết luận")).containsExactly(new Block.Dots(4));
	}

	@Test
	void whether_members_came_is_left_blank_until_it_is_known() {
		assertThat(table("thành phần", false)).extracting((row) -> row.get(0), (row) -> row.get(1), (row) -> row.get(3))
			.extracting(Object::toString)
			.containsExactly("(\"1\", \"An\", \"\")", "(\"2\", \"Bình\", \"\")", "(\"3\", \"Cường\", \"Khách mời\")");
	}

	@Test
	void before_its_conclusion_a_meeting_has_no_results_but_its_votes() {
		assertThat(table("kết quả", true,
				line("Phường 1", "Đường hoa").voted(new Votes(9, 1, null, "Ông Bình: trùng việc"), "Bà An")))
			.containsExactly(List.of("Phường 1"),
					List.of("1", "Đường hoa", "",
							"9 tán thành, 1 không tán thành. Ông Bình: trùng việc. Không tham gia: Bà An"),
					List.of("Tổng cộng: 01 mô hình, điển hình của 01 địa phương, đơn vị"));
	}

	@Test
	void each_result_is_said_with_its_reason() {
		AgendaItem.Outcome applied = AgendaItem.Outcome.APPLIED;
		assertThat(results(line("Phường 1", "1").outcome(applied),
				line("Phường 1", "2").kind(VerdictKind.RETURN, "thiếu số hộ", null).outcome(applied),
				line("Phường 1", "3").kind(VerdictKind.DECLINE, "trùng việc", null).outcome(applied),
				line("Phường 1", "4").kind(VerdictKind.MERGE, "cùng việc", "“Một” của Phường 2").outcome(applied)))
			.containsExactly("Đề nghị giao", "Trả lại bổ sung: thiếu số hộ", "Không đưa vào: trùng việc",
					"Gộp với “Một” của Phường 2: cùng việc");
	}

	@Test
	void what_was_not_proposed_or_could_not_take_effect_is_left_for_later() {
		assertThat(results(line("Phường 1", "1").kind(null, null, null),
				line("Phường 1", "2").outcome(AgendaItem.Outcome.REFUSED)))
			.containsExactly("Để lại xét sau", "Để lại xét sau");
	}

	@Test
	void the_list_names_each_unit_once_and_counts_its_models_through() {
		List<AgendaLine> lines = lines(line("Phường 1", "Một"), line("Phường 1", "Hai").individual(),
				line("Phường 2", "Bỏ").kind(VerdictKind.DECLINE, "Trùng", null), line("Phường 3", "Ba"));
		assertThat(rows(MeetingTables.proposal(lines).get("danh sách"))).containsExactly(List.of("Phường 1"),
				List.of("1", "Một", "Kinh tế", "Tập thể", "01/3/2023 – 30/11/2023", ""),
				List.of("2", "Hai", "Kinh tế", "Cá nhân", "01/3/2023 – 30/11/2023", ""), List.of("Phường 3"),
				List.of("3", "Ba", "Kinh tế", "Tập thể", "01/3/2023 – 30/11/2023", ""),
				List.of("Tổng cộng: 03 mô hình, điển hình của 02 địa phương, đơn vị"));
		assertThat(MeetingTables.appendix(lines, 2023).title())
			.isEqualTo("DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” NĂM 2023 ĐỀ NGHỊ GIAO THỰC HIỆN");
	}

	@Test
	void fields_are_counted_with_a_total_and_a_missing_one_is_named_so() {
		assertThat(rows(MeetingTables
			.proposal(lines(line("Phường 1", "Một"), line("Phường 1", "Hai").individual(),
					line("Phường 1", "Ba").field(""), line("Phường 1", "Bốn").kind(VerdictKind.RETURN, "Thiếu", null)))
			.get("số lượng theo lĩnh vực"))).containsExactly(List.of("1", "Chưa xác định", "01", "01", "0"),
					List.of("2", "Kinh tế", "02", "01", "01"), List.of("", "Tổng cộng", "03", "02", "01"));
	}

	@Test
	void of_nothing_the_total_is_still_told() {
		assertThat(rows(MeetingTables.proposal(List.of()).get("số lượng theo lĩnh vực")))
			.isEqualTo(List.of(Arrays.asList("", "Tổng cộng", "0", "0", "0")));
	}

}
