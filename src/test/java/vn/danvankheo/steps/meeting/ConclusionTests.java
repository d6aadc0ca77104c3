package vn.danvankheo.steps.meeting;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.steps.meeting.MeetingFixture.line;
import static vn.danvankheo.steps.meeting.MeetingFixture.member;

class ConclusionTests {

	private final Meeting meeting = MeetingFixture.meeting(new SmallWorld(), MeetingFixture.notes("8 giờ", "", ""),
			member("An", true), member("Bình", false), member("Cường", false));

	private Conclusion of(Conclusion.Foreseen... items) {
		return new Conclusion(this.meeting, Permission.grant(), Arrays.asList(items), List.of());
	}

	private static Conclusion.Foreseen foreseen(VerdictKind kind, boolean granted) {
		return new Conclusion.Foreseen(line("Phường 1", "Một").kind(kind, "Vì thế", null).made(),
				granted ? Permission.grant() : Permission.refused("appraisal.ownUnit"), granted);
	}

	@Test
	void it_says_how_many_models_it_moves_and_how_many_not() {
		assertThat(of(foreseen(VerdictKind.SELECT, true), foreseen(VerdictKind.RETURN, true)).heading())
			.isEqualTo("Kết luận sẽ có hiệu lực với 2 mô hình");
		assertThat(of(foreseen(VerdictKind.SELECT, true), foreseen(VerdictKind.RETURN, false)).heading())
			.isEqualTo("Kết luận sẽ có hiệu lực với 1 mô hình, 1 mô hình chưa thực hiện được");
	}

	@Test
	void what_is_refused_counts_for_no_kind() {
		Conclusion conclusion = of(foreseen(VerdictKind.SELECT, true), foreseen(VerdictKind.SELECT, false),
				foreseen(VerdictKind.MERGE, true));
		assertThat(conclusion.of("SELECT")).isOne();
		assertThat(conclusion.of("DECLINE")).isZero();
		assertThat(conclusion.outcome()).isEqualTo("1 đề nghị giao, 1 gộp");
	}

	@Test
	void where_nothing_can_take_effect_it_says_so() {
		assertThat(of(foreseen(VerdictKind.SELECT, false)).outcome()).isEqualTo("Chưa mô hình nào thực hiện được");
	}

	@Test
	void models_about_to_be_agreed_that_nobody_went_to_see_are_named() {
		AgendaLine unseen = line("Phường 1", "Chưa đến").made();
		AgendaLine declined = line("Phường 1", "Không đưa vào").kind(VerdictKind.DECLINE, "Trùng", null).made();
		assertThat(of(foreseen(VerdictKind.SELECT, true), new Conclusion.Foreseen(unseen, Permission.grant(), false),
				new Conclusion.Foreseen(declined, Permission.grant(), false))
			.unvisited()).containsExactly("Chưa đến");
	}

	@Test
	void too_few_members_are_told_in_numbers() {
		assertThat(of().tooFew()).isEqualTo("Mới có 1/3 thành viên có mặt, chưa quá nửa. "
				+ "Anh/chị kiểm tra lại thành phần dự họp trước khi kết luận.");
	}

}
