package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.stream.Stream;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.FactsCheck;
import vn.danvankheo.year.emulation.ListColumn;

/** Turns one row of a list into facts, an outcome, and all there is to say about it. */
final class RowReader {

	private final ListContext context;

	private final ListHeading heading;

	private final PeriodReader periods;

	RowReader(ListContext context, ListHeading heading) {
		this.context = context;
		this.heading = heading;
		this.periods = new PeriodReader(context.year());
	}

	/** The name a row gives its model; empty when it gives none. */
	String name(Sheet.Row row) {
		return new RowNotes(this.heading, row).line(ListColumn.NAME);
	}

	/** Reads a row; twins are the other rows with the same name. */
	ListRow read(Sheet.Row row, List<Sheet.Row> twins) {
		RowNotes notes = new RowNotes(this.heading, row);
		notes.sayOfCells();
		String name = notes.line(ListColumn.NAME);
		KnownModel known = this.context.named(name).orElse(null);
		if (name.isEmpty() && notes.cell(ListColumn.NAME).isEmpty()) {
			notes.say(Finding.Kind.NAME_MISSING, ListColumn.NAME, "", "");
		}
		if (!twins.isEmpty()) {
			notes.say(Finding.Kind.SAME_NAME, ListColumn.NAME, name, numbers(twins));
		}
		Facts facts = facts(notes, name, (known != null) ? known.stated().facts() : null);
		check(notes, facts);
		return outcome(notes, facts, known);
	}

	private Facts facts(RowNotes notes, String name, Facts known) {
		RowTimes times = new RowTimes(notes, this.periods, known).read();
		RowChoices choices = new RowChoices(notes, known);
		Facts facts = Facts.empty();
		for (Fact fact : Fact.values()) {
			if (!fact.surveyed()) {
				facts = facts.with(fact, switch (fact.kind()) {
					case NAME -> name;
					case CHOICE -> choices.choice(fact);
					case FIELD -> choices.field(this.context.fields());
					case TICK -> choices.ticked(fact);
					case DAY -> (fact == Fact.STARTS_ON) ? times.start() : times.end();
					case PHONE -> choices.phone();
					case LINE, TEXT -> kept(text(notes, fact), (known != null) ? (String) known.of(fact) : "");
				});
			}
		}
		return facts;
	}

	/** Only the content is read line by line. */
	private static String text(RowNotes notes, Fact fact) {
		String text = (fact == Fact.CONTENT) ? notes.lines(ListColumn.CONTENT) : notes.line(ListColumn.of(fact));
		return (fact == Fact.OWNER && text.isEmpty()) ? notes.line(ListColumn.OWNER_AND_PERSON) : text;
	}

	/** An empty cell never erases what is already there. */
	private static String kept(String read, String stands) {
		boolean same = read.isEmpty() || PlainText.lines(stands).equals(read) || PlainText.line(stands).equals(read);
		return same ? stands : read;
	}

	private void check(RowNotes notes, Facts facts) {
		for (FactProblem problem : this.context.check().problems(Fact.Stated.of(facts), FactsCheck.Strictness.DRAFT)) {
			ListColumn column = ListColumn.of(problem.fact());
			switch (problem.code()) {
				case "tooLong" -> notes.say(Finding.Kind.TOO_LONG, column, "", problem.arguments().get(0).toString());
				case "unbelievableDay" ->
					notes.say(Finding.Kind.DAY_UNBELIEVABLE, column, problem.fact().of(Fact.Stated.of(facts)), "");
				default -> {
					// The reader itself has said it, in the words of the list.
				}
			}
		}
	}

	private ListRow outcome(RowNotes notes, Facts facts, KnownModel known) {
		List<ListRow.Change> changed = (known == null) ? List.of() : changes(known, facts);
		boolean refused = has(notes, Finding.Weight.REFUSES);
		if (!refused && known != null && !changed.isEmpty() && !known.stage().editableByUnit()) {
			notes.say(Finding.Kind.ALREADY_SENT, ListColumn.NAME, facts.name(), known.stage().name());
			refused = true;
		}
		ListRow.Outcome outcome = refused ? ListRow.Outcome.REFUSED : accepted(notes, known, changed);
		Sheet.Row row = notes.row();
		return new ListRow(row.number(), this.heading.text(row, ListColumn.ORDINAL), outcome, facts,
				(known != null) ? known.participation() : null, (known != null) ? known.version() : null, changed,
				notes.findings());
	}

	private static ListRow.Outcome accepted(RowNotes notes, KnownModel known, List<ListRow.Change> changed) {
		if (known != null && changed.isEmpty()) {
			return ListRow.Outcome.UNCHANGED;
		}
		if (has(notes, Finding.Weight.ASKS)) {
			return ListRow.Outcome.ASKED;
		}
		return (known != null) ? ListRow.Outcome.CHANGED : ListRow.Outcome.CREATED;
	}

	private List<ListRow.Change> changes(KnownModel known, Facts facts) {
		Fact.Stated now = new Fact.Stated(facts, known.stated().survey());
		return Stream.of(Fact.values())
			.filter((fact) -> !fact.of(known.stated()).equals(fact.of(now)))
			.map((fact) -> new ListRow.Change(fact, this.context.words(fact, known.stated()),
					this.context.words(fact, now)))
			.toList();
	}

	private static boolean has(RowNotes notes, Finding.Weight weight) {
		return notes.findings().stream().anyMatch((finding) -> finding.kind().weight() == weight);
	}

	private static String numbers(List<Sheet.Row> rows) {
		return String.join(", ", rows.stream().map((row) -> String.valueOf(row.number())).toList());
	}

}
