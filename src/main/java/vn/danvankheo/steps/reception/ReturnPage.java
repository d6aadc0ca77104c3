package vn.danvankheo.steps.reception;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.registration.QuotaEffect;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;

/** What is shown to somebody about to return a model. */
record ReturnPage(Participation participation, Permission permission, List<Line> lines, QuotaEffect effect,
		String suggestedDay) {

	/** The form at first: an earlier remark left unresolved stands in its place. */
	ReturnForm untouched() {
		Map<String, String> remarks = this.lines.stream()
			.filter((line) -> line.earlier() != null)
			.collect(Collectors.toMap((line) -> line.fact().name(), Line::earlier));
		return new ReturnForm(remarks, this.suggestedDay);
	}

	/** What the unit said something of, or was asked about before. */
	public List<Line> said() {
		return this.lines.stream().filter((line) -> !line.unsaid()).toList();
	}

	/** What the unit left empty. */
	public List<Line> unsaid() {
		return this.lines.stream().filter(Line::unsaid).toList();
	}

	/**
	 * A fact that can be remarked upon.
	 *
	 * @param text what is stated; empty when nothing is
	 * @param earlier an earlier remark that was left unresolved; null for none
	 */
	record Line(Fact fact, String label, String text, String earlier) {

		boolean unsaid() {
			return this.text.isEmpty() && this.earlier == null;
		}

	}

}
