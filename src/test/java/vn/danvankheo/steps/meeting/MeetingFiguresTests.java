package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.danvankheo.steps.meeting.MeetingFixture.line;
import static vn.danvankheo.steps.meeting.MeetingFixture.lines;
import static vn.danvankheo.steps.meeting.MeetingFixture.member;

class MeetingFiguresTests {

	private final SmallWorld world = new SmallWorld();

	private final Meeting meeting = MeetingFixture.meeting(this.world, MeetingFixture.notes("8 giờ 00", "", ""),
			member("An", true), member("Bình", true), member("Cường", false));

	private Map<String, String> figures(boolean attended, MeetingFixture.Line... lines) {
		return MeetingFigures.of(this.meeting, lines(lines), this.world.campaign(), MeetingFixture.NAMES, attended);
	}

	private void concluded() {
		this.meeting.conclude(SmallWorld.by(this.world.office()));
	}

	@Test
	void what_was_written_down_is_printed_and_what_was_not_is_left_to_be_filled_in() {
		assertThat(figures(true)).contains(entry("giờ họp", "8 giờ 00"), entry("nơi họp", "Phòng họp"),
				entry("chủ trì", "Phó Bí thư"), entry("thư ký", "...................."),
				entry("ngày họp", "ngày 05 tháng 3 năm 2023"), entry("năm", "2023"),
				entry("ban chỉ đạo", "Ban Chỉ đạo thị xã"));
	}

	@Test
	void members_are_counted_but_those_present_only_once_it_is_known_who_came() {
		assertThat(figures(true)).contains(entry("số thành viên có mặt", "02"), entry("số thành viên", "03"));
		assertThat(figures(false)).contains(entry("số thành viên có mặt", "......"), entry("số thành viên", "03"));
	}

	@Test
	void what_only_a_conclusion_can_say_is_blank_before_it() {
		assertThat(figures(true, line("Phường 1", "Một"), line("Phường 2", "Hai"))).contains(entry("số mô hình", "02"),
				entry("số đề nghị giao", "......"), entry("số đơn vị", "......"), entry("số gộp", "......"));
	}

	@Test
	void a_concluded_meeting_counts_each_kind_of_decision() {
		concluded();
		AgendaItem.Outcome applied = AgendaItem.Outcome.APPLIED;
		assertThat(figures(true, line("Phường 1", "Một").outcome(applied),
				line("Phường 1", "Hai").individual().outcome(applied),
				line("Xã Tân Thạnh", "Ba").kind(VerdictKind.RETURN, "Thiếu", null).outcome(applied),
				line("Xã Tân Thạnh", "Bốn").kind(VerdictKind.DECLINE, "Trùng", null).outcome(applied),
				line("Xã Tân Thạnh", "Năm").kind(VerdictKind.MERGE, "Cùng", "“Ba”").outcome(applied)))
			.contains(entry("số mô hình", "05"), entry("số đề nghị giao", "02"), entry("số tập thể", "01"),
					entry("số cá nhân", "01"), entry("số đơn vị", "01"), entry("số trả lại", "01"),
					entry("số không đưa vào", "01"), entry("số gộp", "01"),
					entry("kết quả xét",
							"đề nghị giao thực hiện 02 mô hình, điển hình của 01 địa phương, đơn vị, trong đó tập "
									+ "thể 01, cá nhân 01; trả lại để bổ sung 01; không đưa vào danh sách 01; gộp với mô hình khác 01"));
	}

	@Test
	void what_could_not_take_effect_is_not_counted_as_decided() {
		concluded();
		assertThat(figures(true, line("Phường 1", "Một").outcome(AgendaItem.Outcome.REFUSED),
				line("Phường 1", "Hai").kind(VerdictKind.RETURN, "Thiếu", null).outcome(AgendaItem.Outcome.REFUSED)))
			.contains(entry("số mô hình", "02"), entry("số đề nghị giao", "0"), entry("số đơn vị", "0"),
					entry("số trả lại", "0"), entry("kết quả xét", "để lại các mô hình xét sau"));
	}

	@Test
	void the_plan_is_named_with_its_day_where_it_has_one() {
		assertThat(figures(true)).containsEntry("kế hoạch", "Kế hoạch số 26-KH/BCĐ của Ban Chỉ đạo thị xã");
		Campaign dated = new Campaign(CampaignId.next(), this.world.campaign().committee(), 2023,
				new Plan("26-KH/BCĐ", LocalDate.of(2023, 2, 24), "Phong trào", 2022, 2025, null, null, null));
		assertThat(MeetingFigures.of(this.meeting, List.of(), dated, MeetingFixture.NAMES, true))
			.containsEntry("kế hoạch", "Kế hoạch số 26-KH/BCĐ, ngày 24/02/2023 của Ban Chỉ đạo thị xã");
	}

	@Test
	void what_was_decided_names_nothing_that_was_not() {
		concluded();
		assertThat(figures(true, line("Phường 1", "Một").outcome(AgendaItem.Outcome.APPLIED))).containsEntry(
				"kết quả xét",
				"đề nghị giao thực hiện 01 mô hình, điển hình của 01 địa phương, đơn vị, đều của tập thể");
	}

	@Test
	void concluded_minutes_leave_nothing_to_be_written_by_hand() {
		assertThat(figures(true)).containsEntry("giờ kết thúc", "vào hồi ...... giờ ...... cùng ngày");
		concluded();
		assertThat(figures(true).values()).noneMatch((figure) -> figure.contains(".."));
		Meeting half = MeetingFixture.meeting(this.world, MeetingFixture.notes("từ 8h đến 11:30", "", ""),
				member("An", true));
		half.conclude(SmallWorld.by(this.world.office()));
		assertThat(MeetingFigures.of(half, List.of(), this.world.campaign(), MeetingFixture.NAMES, true)).contains(
				entry("giờ họp", "từ 8 giờ 00 đến 11 giờ 30"), entry("giờ kết thúc", "vào hồi 11 giờ 30 cùng ngày"));
	}

}
