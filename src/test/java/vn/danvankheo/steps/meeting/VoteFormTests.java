package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.FormErrors;

import static org.assertj.core.api.Assertions.assertThat;

/** The votes of a meeting on one page. */
class VoteFormTests {

	private static VotesPage.Row row(Votes votes, int voters) {
		return new VotesPage.Row(MeetingFixture.line("Phường 1", "Đường hoa").voted(votes, "").made(), voters,
				Permission.grant());
	}

	private static FormErrors errors(VoteForm.Line typed, int voters) {
		return typed.votes(row(Votes.none(), voters)).errors();
	}

	@Test
	void at_first_all_who_may_vote_are_in_favour_and_what_is_noted_stands() {
		VotesPage.Row fresh = row(Votes.none(), 12);
		VotesPage.Row noted = row(new Votes(9, 2, null, "Trùng việc"), 12);
		VoteForm form = VoteForm.of(new VotesPage(null, Permission.grant(), List.of(fresh, noted)));
		assertThat(form.line(fresh.item())).isEqualTo(new VoteForm.Line("12", "", "", ""));
		assertThat(form.line(noted.item())).isEqualTo(new VoteForm.Line("9", "2", "", "Trùng việc"));
	}

	@Test
	void there_are_never_more_votes_than_people_who_may_vote() {
		assertThat(errors(new VoteForm.Line("9", "2", "1", ""), 12)).isEmpty();
		assertThat(errors(new VoteForm.Line("", "", "", ""), 12)).isEmpty();
		assertThat(errors(new VoteForm.Line("9", "2", "2", ""), 12).values())
			.containsExactly("Đường hoa: cộng lại là 13 phiếu, nhưng chỉ có 12 người có mặt được biểu quyết");
		assertThat(errors(new VoteForm.Line("chín", "", "", ""), 12).values())
			.containsExactly("Nhập số phiếu từ 0 đến 999, hoặc để trống");
	}

	@Test
	void what_is_typed_is_read_by_item() {
		VotesPage.Row row = row(Votes.none(), 12);
		VoteForm form = VoteForm.of(Map.of("for-" + row.item(), " 11 ", "against-" + row.item(), "1", "for-x", "3",
				"objections-" + row.item(), "Ông Bình: trùng việc"));
		assertThat(form.lines())
			.isEqualTo(Map.of(row.item(), new VoteForm.Line("11", "1", "", "Ông Bình: trùng việc")));
	}

}
