package vn.danvankheo.steps.ledger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerLineTests {

	private static LedgerLine line(int received, boolean excused) {
		return new LedgerLine(null, "Phường 1", null, 5, 0, 0, 0, received, 0, excused, null, null, null, false);
	}

	@Test
	void who_was_let_off_is_neither_short_nor_complete() {
		assertThat(line(4, false).state()).isEqualTo("SHORT");
		assertThat(line(5, false).state()).isEqualTo("COMPLETE");
		assertThat(line(4, true).state()).isEqualTo("EXCUSED");
		assertThat(line(5, true).state()).isEqualTo("EXCUSED");
	}

}
