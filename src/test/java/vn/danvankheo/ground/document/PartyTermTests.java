package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartyTermTests {

	private final PartyTerm term = term("2020-08-01", "2025-07-31");

	private static PartyTerm term(String first, String last) {
		return new PartyTerm(UUID.randomUUID(), "2020 – 2025", LocalDate.parse(first), LocalDate.parse(last), 0);
	}

	@ParameterizedTest
	@CsvSource({ "2020-07-31,false", "2020-08-01,true", "2025-07-31,true", "2025-08-01,false" })
	void it_covers_its_first_day_and_its_last(LocalDate day, boolean covered) {
		assertThat(this.term.covers(day)).isEqualTo(covered);
	}

	@ParameterizedTest
	@CsvSource({ "2015-08-01,2020-07-31,false", "2015-08-01,2020-08-01,true", "2021-01-01,2021-12-31,true",
			"2015-01-01,2030-12-31,true", "2025-07-31,2030-07-31,true", "2025-08-01,2030-07-31,false" })
	void two_terms_overlap_when_they_share_a_day(String first, String last, boolean overlap) {
		PartyTerm other = term(first, last);
		assertThat(this.term.overlaps(other)).isEqualTo(overlap);
		assertThat(other.overlaps(this.term)).isEqualTo(overlap);
	}

	@Test
	void papers_cite_its_days() {
		assertThat(this.term.days()).isEqualTo("01/8/2020 – 31/7/2025");
	}

}
