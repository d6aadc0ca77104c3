package vn.danvankheo.edges.home;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotaBarTests {

	private static QuotaBar bar(int minimum, int sent, int drafts, int returned) {
		return new QuotaBar("Phường 1", minimum, sent, drafts, returned, null);
	}

	@Test
	void it_shows_what_was_sent_then_what_is_in_hand_then_what_is_missing() {
		assertThat(bar(5, 2, 1, 1).pieces()).isEqualTo(List.of("on", "on", "draft", "draft", ""));
	}

	@Test
	void it_grows_with_what_was_sent_but_not_with_drafts_and_to_twelve_at_most() {
		assertThat(bar(1, 3, 2, 0).pieces()).isEqualTo(List.of("on", "on", "on"));
		assertThat(bar(1, 0, 4, 0).pieces()).isEqualTo(List.of("draft"));
		assertThat(bar(40, 1, 0, 0).pieces()).hasSize(12);
		assertThat(bar(0, 0, 0, 0).pieces()).isEmpty();
	}

	@Test
	void what_is_still_to_be_sent_is_never_less_than_nothing() {
		assertThat(bar(5, 2, 3, 0).unsent()).isEqualTo(3);
		assertThat(bar(5, 7, 0, 0).unsent()).isZero();
	}

}
