package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ModelKind;

/**
 * A row of the preview.
 *
 * @param tag what becomes of it, and what it will still lack
 * @param endsOn the end that was given, or typed; empty when none was
 */
record PreviewLine(ListRow row, String tag, String endsOn, ListNotes notes) {

	/** The colour of what becomes of it; only what is whole is green. */
	public String tone() {
		return switch (this.row.outcome()) {
			case REFUSED -> "late";
			case UNCHANGED -> "";
			case ASKED -> "soon";
			case CREATED, CHANGED -> this.row.settled() ? "done" : "soon";
		};
	}

	/** Why it is refused, or what is asked. */
	public List<Finding> reasons() {
		return this.row.findings()
			.stream()
			.filter((finding) -> finding.kind().weight() != Finding.Weight.MARKS)
			.sorted(Comparator.comparing((finding) -> finding.kind().weight()))
			.toList();
	}

	/** The letters of what was understood in a column. */
	public String letters(String place) {
		Set<Finding.Kind> found = this.row.findings(Finding.Weight.MARKS)
			.stream()
			.filter((finding) -> finding.place() == Finding.Place.valueOf(place))
			.map(Finding::kind)
			.collect(Collectors.toSet());
		return this.notes.marks()
			.stream()
			.map(ListNotes.Mark::kind)
			.filter(found::contains)
			.map(this.notes::letter)
			.collect(Collectors.joining(" "));
	}

	/** Whether it will lack this. */
	public boolean lacks(String fact) {
		return this.row.missing().contains(Fact.valueOf(fact));
	}

	/** Whether one of its days is not of the year of the list. */
	public boolean ofOtherYear() {
		return this.row.findings().stream().anyMatch((finding) -> finding.kind() == Finding.Kind.OTHER_YEAR);
	}

	/** What it is: «Điển hình, cá nhân, mới». */
	public String kinds() {
		Facts facts = this.row.facts();
		String kinds = ListWords.of(facts.ownerKind()) + ", " + ListWords.of(facts.novelty()).toLowerCase();
		return (facts.modelKind() == ModelKind.EXEMPLAR) ? ListWords.of(facts.modelKind()) + ", " + kinds.toLowerCase()
				: kinds;
	}

	/** Its period in words; empty when neither day is known. */
	public String period() {
		LocalDate first = this.row.facts().startsOn();
		LocalDate last = this.row.facts().endsOn();
		boolean sameYear = first != null && last != null && first.getYear() == last.getYear();
		String start = VietnameseDate.format(first).replaceFirst(sameYear ? "/\\d{4}$" : "$", "");
		String end = VietnameseDate.format(last);
		return (start.isEmpty() && end.isEmpty()) ? "" : (start.isEmpty() ? "?" : start) + " – " + end;
	}

	/** Its telephone number, as people read it. */
	public String phone() {
		return PhoneNumbers.grouped(this.row.facts().phone());
	}

	/** Whether somebody must give its end. */
	public boolean asked() {
		return this.row.outcome() == ListRow.Outcome.ASKED;
	}

	/** The name of the input for its end. */
	public String endField() {
		return "endsOn-" + this.row.number();
	}

	/** The same with what was typed. */
	PreviewLine with(String typed) {
		return new PreviewLine(this.row, this.tag, typed, this.notes);
	}

}
