package vn.danvankheo.steps.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class TeamFormTests {

	private final Account an = account();

	private static Account account() {
		Account account = new Account(AccountId.next(), CommitteeId.next(), "an", "Nguyễn Văn An", SmallWorld.MORNING);
		account.describe("Nguyễn Văn An", "Ủy viên", null);
		return account;
	}

	private static TeamForm days(String first, String last) {
		return new TeamForm("MID_YEAR", "", first, last, null, null, null, null, null);
	}

	private static TeamForm people(List<String> accounts, List<String> names, List<String> positions,
			List<String> functions) {
		return new TeamForm("MID_YEAR", "", "10/4/2023", "28/4/2023", accounts, names, positions, functions, null);
	}

	private List<Seat> seats(TeamForm form) {
		assertThat(form.check(people())).isEmpty();
		return form.seats(people());
	}

	private Map<String, Account> people() {
		return Map.of(this.an.id().toString(), this.an);
	}

	@Test
	void a_term_has_both_its_days_in_order() {
		assertThat(days("10/4/2023", "10/4/2023").term().value().lastDay()).hasToString("2023-04-10");
		assertThat(days("10/4/2023", "9/4/2023").term().errors())
			.containsExactly(entry("lastDay", "Ngày kết thúc phải từ ngày bắt đầu trở đi"));
	}

	@Test
	void missing_days_are_asked_for_and_unreal_ones_refused() {
		assertThat(days("", "31/4/2023").term().errors()).containsExactly(entry("firstDay", "Nhập ngày bắt đầu"),
				entry("lastDay", "Không có ngày 31/4/2023"));
	}

	@Test
	void a_new_form_has_six_lines_of_which_the_first_is_the_heads() {
		assertThat(TeamForm.blank(Purpose.MID_YEAR).lines()).extracting(TeamForm.Line::function)
			.containsExactly("HEAD", "MEMBER", "MEMBER", "MEMBER", "MEMBER", "MEMBER");
	}

	@Test
	void lines_left_empty_move_to_the_end_where_three_are_always_left() {
		TeamForm form = people(List.of(), List.of("An", " ", "Bình", "C", "D", "E"), List.of(),
				List.of("HEAD", "MEMBER", "SECRETARY", "MEMBER", "MEMBER", "MEMBER"));
		assertThat(form.lines()).extracting(TeamForm.Line::name)
			.containsExactly("An", "Bình", "C", "D", "E", "", "", "");
	}

	@Test
	void somebody_with_an_account_is_called_as_it_says_unless_his_position_is_typed() {
		String id = this.an.id().toString();
		assertThat(seats(people(List.of(id, id), List.of(), List.of("", " Trưởng ban "), List.of("HEAD", "MEMBER"))))
			.containsExactly(new Seat(this.an.id(), "Nguyễn Văn An", "Ủy viên", TeamFunction.HEAD),
					new Seat(this.an.id(), "Nguyễn Văn An", "Trưởng ban", TeamFunction.MEMBER));
	}

	@Test
	void an_unknown_function_makes_a_member_and_missing_entries_are_empty() {
		assertThat(seats(people(null, Arrays.asList(null, "Trần Bình"), null, List.of("HEAD", "KING"))))
			.containsExactly(new Seat(null, "Trần Bình", "", TeamFunction.MEMBER));
	}

	@Test
	void what_is_wrong_is_said_on_the_line_where_the_person_is_shown_again() {
		assertThat(people(List.of("", "", "ai-khác"), List.of("x".repeat(101), "", ""),
				List.of("", "", "y".repeat(151)), List.of("HEAD", "MEMBER", "MEMBER"))
			.check(people())).containsExactly(entry("memberName-0", "Tối đa 100 ký tự"),
					entry("memberName-1", "Người này không còn trong danh sách chọn; anh/chị chọn lại"));
	}

}
