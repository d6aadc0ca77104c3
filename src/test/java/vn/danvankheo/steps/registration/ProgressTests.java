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
					"5|3|1|0|đã gửi 3/5 mô hình, đang soạn 1, còn thiếu 2",
					"3|0|2|0|đã gửi 0/3 mô hình, đang soạn 2, còn thiếu 3",
					"3|2|0|1|đã gửi 2/3 mô hình, bị trả lại 1, còn thiếu 1", "3|3|0|0|đã gửi 3/3 mô hình",
					"3|4|1|0|đã gửi 4 mô hình, vượt 1, đang soạn 1", "0|2|0|0|đã gửi 2 mô hình" })
	void it_says_what_was_sent_what_is_in_hand_and_what_is_missing(int required, int sent, int drafts, int returned,
			String sentence) {
		assertThat(progress(required, sent, drafts, returned).sentence()).isEqualTo(sentence);
	}

	private static Progress progress(int required, int sent, int drafts, int returned) {
		return new Progress(required, sent, drafts, returned, false);
	}

	@Test
	void each_model_of_the_minimum_has_a_mark_and_twenty_at_most() {
		assertThat(progress(4, 1, 1, 1).marks()).isEqualTo(List.of("on", "draft", "draft", ""));
		assertThat(progress(1, 2, 1, 0).marks()).as("above the minimum").isEqualTo(List.of("on", "on", "draft"));
		assertThat(progress(30, 0, 0, 0).marks()).hasSize(20);
	}

	@Test
	void what_is_in_hand_is_missing_until_it_is_sent() {
		Progress progress = progress(5, 2, 1, 1);
		assertThat(progress.missing()).isEqualTo(3);
		assertThat(progress.missingAfter(2)).isOne();
		assertThat(progress.toBegin()).as("two in hand will not do").isTrue();
		assertThat(progress(5, 2, 2, 1).toBegin()).isFalse();
		assertThat(progress(2, 5, 1, 0).missing()).isZero();
		assertThat(progress.counts()).isEqualTo("2 đã gửi, 1 đang soạn, 1 bị trả lại");
		assertThat(progress.spoken()).isEqualTo("2 trên 5 mô hình đã gửi");
	}

	@Test
	void a_unit_that_was_let_off_lacks_nothing() {
		Progress progress = new Progress(5, 3, 0, 0, true);
		assertThat(progress.missing()).isZero();
		assertThat(progress.settled()).isTrue();
		assertThat(progress.sentence()).isEqualTo("đã gửi 3/5 mô hình, được miễn phần còn lại");
	}

	@Test
	void it_is_settled_when_enough_was_sent_and_nothing_is_in_hand() {
		assertThat(progress(3, 3, 0, 0).settled()).isTrue();
		assertThat(progress(3, 3, 1, 0).settled()).isFalse();
		assertThat(progress(3, 2, 0, 0).settled()).isFalse();
		assertThat(progress(0, 0, 0, 0).settled()).isFalse();
	}

	@Test
	void it_is_counted_from_the_models_of_the_list() {
		assertThat(Progress.of(new Clocks(this.world.round(), null),
				List.of(this.world.draft(), this.world.model(Stage.SUBMITTED),
						this.world.model(Stage.SUBMITTED, Stage.RECEIVED), this.world.model(Stage.WITHDRAWN),
						this.world.model(Stage.SUBMITTED, Stage.RETURNED))))
			.isEqualTo(progress(0, 2, 1, 1));
	}

}
