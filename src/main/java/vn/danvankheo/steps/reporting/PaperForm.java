package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.util.Objects;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

/** What stands on the printed report besides its text, as typed. */
record PaperForm(String paperNumber, String paperSymbol, String paperDate, String signerTitle, String signerName) {

	static PaperForm of(PaperFacts facts) {
		return new PaperForm(Objects.toString(facts.paperNumber(), ""), facts.paperSymbol(),
				VietnameseDate.format(facts.paperDate()), facts.signerTitle(), facts.signerName());
	}

	Checked<PaperFacts> facts() {
		FormErrors errors = new FormErrors();
		Integer number = errors.number("paperNumber", this.paperNumber, 1, 9999, null);
		String symbol = errors.text("paperSymbol", this.paperSymbol, 60, null);
		LocalDate date = errors.day("paperDate", this.paperDate, null);
		String title = errors.text("signerTitle", this.signerTitle, 200, null);
		String name = errors.text("signerName", this.signerName, 100, null);
		return errors.or(() -> new PaperFacts(number, symbol, date, title, name));
	}

}
