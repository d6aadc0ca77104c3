package vn.danvankheo.steps.reception;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What receiving many models at once says of itself. */
class ReceptionTests {

	private static ReceptionResult one(ReceptionResult.Outcome outcome) {
		return new ReceptionResult(UUID.randomUUID(), "Đường hoa", "Phường 1", outcome, null, List.of());
	}

	private static Reception of(ReceptionResult... results) {
		return new Reception(null, "", List.of(results), List.of());
	}

	@Test
	void says_what_would_come_of_it_and_what_came() {
		ReceptionResult good = one(ReceptionResult.Outcome.RECEIVED);
		ReceptionResult bad = one(ReceptionResult.Outcome.REFUSED);
		assertThat(of(good, good, bad).foreseen()).isEqualTo("Sẽ tiếp nhận 2 mô hình, 1 mô hình không được");
		assertThat(of(good).foreseen()).isEqualTo("Sẽ tiếp nhận 1 mô hình");
		assertThat(of(bad).foreseen()).isEqualTo("Không mô hình nào tiếp nhận được, 1 mô hình không được");
		assertThat(of(good, bad).outcome()).isEqualTo("Đã tiếp nhận 1 mô hình, 1 mô hình không được");
	}

}
