package vn.danvankheo.steps.registration;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private final SmallWorld world = new SmallWorld();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "3|0|0|0|chưa có mô hình nào, cần ít nhất 3", "0|0|0|0|chưa có mô hình nào",
					"5|3|1|0|đã gửi 3 mô hình, đang soạn 1, còn thiếu 1", "3|0|2|0|đang soạn 2 mô hình, còn thiếu 1",
					"3|2|1|0|đã gửi 2 mô hình, đang soạn 1, chưa gửi đủ",
					"3|2|0|1|đã gửi 2 mô hình, bị trả lại 1, chưa gửi đủ", "3|3|0|0|đã gửi 3 mô hình, đủ số tối thiểu",
					"3|4|0|0|đã gửi 4 mô hình, đủ số tối thiểu", "0|2|0|0|đã gửi 2 mô hình" })
	void it_says_what_was_sent_what_is_in_hand_and_what_is_missing(int required, int sent, int drafts, int returned,
			String sentence) {
		assertThat(new Progress(required, sent, drafts, returned).sentence()).isEqualTo(sentence);
	}

	@Test
	void each_model_of_the_minimum_has_a_mark_and_twenty_at_most() {
		assertThat(new Progress(4, 1, 1, 1).marks()).isEqualTo(List.of("on", "draft", "draft", ""));
		assertThat(new Progress(1, 2, 1, 0).marks()).as("above the minimum").isEqualTo(List.of("on", "on", "draft"));
		assertThat(new Progress(30, 0, 0, 0).marks()).hasSize(20);
	}

	@Test
	void what_is_in_hand_is_not_missing_but_not_sent_either() {
		Progress progress = new Progress(5, 2, 1, 1);
		assertThat(progress.missing()).isOne();
		assertThat(progress.unsent()).isEqualTo(3);
		assertThat(new Progress(2, 5, 1, 0).missing()).isZero();
		assertThat(progress.counts()).isEqualTo("2 đã gửi, 1 đang soạn, 1 bị trả lại");
		assertThat(progress.spoken()).isEqualTo("4 trên 5 mô hình");
	}

	@Test
	void it_is_counted_from_the_models_of_the_list() {
		assertThat(Progress.of(3,
				List.of(this.world.draft(), this.world.model(Stage.SUBMITTED),
						this.world.model(Stage.SUBMITTED, Stage.RECEIVED), this.world.model(Stage.WITHDRAWN),
						this.world.model(Stage.SUBMITTED, Stage.RETURNED))))
			.isEqualTo(new Progress(3, 2, 1, 1));
	}

}
