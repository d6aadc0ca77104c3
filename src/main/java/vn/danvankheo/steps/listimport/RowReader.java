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

	RowReader(ListContext context, ListHeading heading) {
		this.context = context;
		this.heading = heading;
	}

	/** What a line says in a column, on one line; empty when it says nothing. */
	String text(ListLine line, ListColumn column) {
		return new RowNotes(this.heading, line).line(column);
	}

	/** Reads a line; twins are the other lines that say they are the same model. */
	ListRow read(ListLine line, Twins.Of twins) {
		RowNotes notes = new RowNotes(this.heading, line);
		notes.sayOfCells();
		String name = notes.line(ListColumn.NAME);
		KnownModel known = known(notes, name);
		if (!notes.errorIn(ListColumn.NAME).isEmpty()) {
			notes.say(Finding.Kind.NAME_ERROR, ListColumn.NAME, notes.errorIn(ListColumn.NAME), "");
		}
		else if (name.isEmpty() && notes.cell(ListColumn.NAME).isEmpty() && known == null) {
			notes.say(Finding.Kind.NAME_MISSING, ListColumn.NAME, "", "");
		}
		if (!twins.named().isEmpty()) {
			notes.say(Finding.Kind.SAME_NAME, ListColumn.NAME, name, numbers(twins.named()));
		}
		if (!twins.coded().isEmpty()) {
			notes.say(Finding.Kind.SAME_CODE, ListColumn.CODE, notes.line(ListColumn.CODE), numbers(twins.coded()));
		}
		Facts facts = facts(notes, name, (known != null) ? known.stated().facts() : null);
		check(notes, facts);
		return outcome(notes, facts, known);
	}

	/** A code that an export gave names the model, whatever it is called by now. */
	private KnownModel known(RowNotes notes, String name) {
		String code = notes.line(ListColumn.CODE);
		KnownModel coded = this.context.coded(code).orElse(null);
		KnownModel named = this.context.named(name).orElse(null);
		if (coded == null && !ListContext.code(code).isEmpty()) {
			notes.say(Finding.Kind.CODE_UNKNOWN, ListColumn.CODE, code, "");
		}
		if (coded != null && named != null && !coded.equals(named)) {
			notes.say(Finding.Kind.NAME_TAKEN, ListColumn.NAME, name, named.code());
		}
		return (coded != null) ? coded : named;
	}

	private Facts facts(RowNotes notes, String name, Facts known) {
		RowTimes times = new RowTimes(notes, this.context.year(), known).read();
		RowChoices choices = new RowChoices(notes, known);
		Facts facts = Facts.empty();
		for (Fact fact : Fact.values()) {
			if (!fact.surveyed()) {
				facts = facts.with(fact, switch (fact.kind()) {
					case NAME -> (name.isEmpty() && known != null) ? known.name() : name;
					case CHOICE -> choices.choice(fact);
					case FIELD -> choices.field(this.context.fields());
					case TICK -> choices.ticked(fact);
					case DAY -> (fact == Fact.STARTS_ON) ? times.start() : times.end();
					case PHONE -> choices.phone();
					case LINE, TEXT -> kept(text(notes, choices, fact), (known != null) ? (String) known.of(fact) : "");
				});
			}
		}
		return facts;
	}

	/** Only the content is read line by line. */
	private static String text(RowNotes notes, RowChoices choices, Fact fact) {
		String text = (fact == Fact.CONTENT) ? notes.lines(ListColumn.CONTENT) : notes.line(ListColumn.of(fact));
		if (fact != Fact.OWNER || !text.isEmpty()) {
			return text;
		}
		String both = notes.line(ListColumn.OWNER_AND_PERSON);
		return both.isEmpty() ? choices.ownerInItsKind() : both;
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
		Sheet.Row row = notes.line().row();
		return new ListRow(row.number(), this.heading.text(row, ListColumn.ORDINAL), row.hidden(), outcome, facts,
				missing(facts), (known != null) ? known.participation() : null,
				(known != null) ? known.version() : null, changed, notes.findings());
	}

	/** What must still be written before the model can be sent. */
	private List<Fact> missing(Facts facts) {
		return this.context.check()
			.problems(Fact.Stated.of(facts), FactsCheck.Strictness.SEND)
			.stream()
			.filter((problem) -> problem.code().startsWith("required."))
			.map(FactProblem::fact)
			.toList();
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

	private static String numbers(List<ListLine> lines) {
		return String.join(", ", lines.stream().map((line) -> String.valueOf(line.number())).toList());
	}

}
