package vn.danvankheo.steps.reporting;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * What the unit's own văn thư writes on the printed report.
 *
 * @param paperNumber null while not given
 * @param paperSymbol e.g. «BC/ĐU»; empty while not said
 * @param paperDate null while not dated
 */
@Embeddable
record PaperFacts(Integer paperNumber, String paperSymbol, LocalDate paperDate, String signerTitle, String signerName) {

	static PaperFacts none() {
		return new PaperFacts(null, "", null, "", "");
	}

}
