package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.danvankheo.steps.notice.NoticeViews;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of appraisal say at their head. */
class HeadingTests {

	private static AppraisalFigures figures(int waiting, int proposed, int decided) {
		return new AppraisalFigures(waiting, proposed, 0, 0, 0, 0, decided);
	}

	private static ProposedModel one(ProposedModel.Outcome outcome) {
		return new ProposedModel(UUID.randomUUID(), "Đường hoa", "Phường 1", outcome, null, List.of());
	}

	private static ProposalBatch batch(ProposedModel... models) {
		return new ProposalBatch(null, "", List.of(models), List.of());
	}

	@Test
	void the_queue_says_how_far_it_is() {
		assertThat(figures(45, 12, 3).heading()).isEqualTo("Đã có đề xuất 12/45 mô hình");
		assertThat(figures(0, 0, 45).heading()).isEqualTo("Đã kết luận 45 mô hình, không còn mô hình chờ thẩm định");
		assertThat(figures(0, 0, 0).heading()).isEqualTo("Chưa có mô hình nào chờ thẩm định");
	}

	@Test
	void proposals_say_what_would_come_of_them_and_what_came() {
		ProposedModel good = one(ProposedModel.Outcome.PROPOSED);
		ProposedModel bad = one(ProposedModel.Outcome.REFUSED);
		assertThat(batch(good, good, bad).foreseen()).isEqualTo("Sẽ đề nghị giao 2 mô hình, 1 mô hình không được");
		assertThat(batch(good).foreseen()).isEqualTo("Sẽ đề nghị giao 1 mô hình");
		assertThat(batch(bad).foreseen()).isEqualTo("Không mô hình nào đề nghị được, 1 mô hình không được");
		assertThat(batch(good, bad).outcome()).isEqualTo("Đã đề nghị giao 1 mô hình, 1 mô hình không được");
	}

	@Test
	void the_notices_say_what_waits() {
		assertThat(new NoticeViews.Overview(List.of(), null, 12, true).heading())
			.isEqualTo("12 mô hình đã thống nhất chờ thông báo giao");
		assertThat(new NoticeViews.Overview(List.of(), null, 0, true).heading())
			.isEqualTo("Chưa có thông báo giao nào");
	}

}
