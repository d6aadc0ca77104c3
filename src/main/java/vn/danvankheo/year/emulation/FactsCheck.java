package vn.danvankheo.year.emulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.year.campaign.FieldId;

/**
 * The one way in which facts are checked: saving a draft and sending differ only in
 * strictness (plan, I.2: five facts).
 */
public final class FactsCheck {

	/** How much must be there. */
	public enum Strictness {

		/** What is there must be right. */
		DRAFT,
		/** And the five facts must be there. */
		SEND

	}

	/** The longest free text, in characters. */
	static final int LONGEST_TEXT = 20_000;

	private static final LocalDate EARLIEST = LocalDate.of(2009, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

	private final Set<FieldId> fields;

	/** Checks against the catalogue of one campaign: the fields that can be chosen. */
	public FactsCheck(Set<FieldId> fields) {
		this.fields = Set.copyOf(fields);
	}

	/** Everything that is wrong, in the order of the forms; empty when nothing is. */
	public List<FactProblem> problems(Fact.Stated stated, Strictness strictness) {
		List<FactProblem> problems = new ArrayList<>();
		for (Fact fact : Fact.values()) {
			Object value = fact.value(stated);
			if (fact.need() == Fact.Need.ALWAYS || fact.need() == Fact.Need.TO_SEND && strictness == Strictness.SEND) {
				required(fact, value, problems);
			}
			check(fact, value, problems);
		}
		checkOrder(stated.facts(), problems);
		return problems;
	}

	private void check(Fact fact, Object value, List<FactProblem> problems) {
		switch (fact.kind()) {
			case NAME, LINE, TEXT -> longest(fact, (String) value, problems);
			case DAY -> believable(fact, (LocalDate) value, problems);
			case FIELD -> checkField(fact, (FieldId) value, problems);
			case PHONE -> checkPhone(fact, (String) value, problems);
			case CHOICE, TICK -> {
				// Whatever was chosen is right.
			}
		}
	}

	private void checkField(Fact fact, FieldId field, List<FactProblem> problems) {
		if (field != null && !this.fields.contains(field)) {
			problems.add(problem(fact, "field.unknown"));
		}
	}

	private static void checkPhone(Fact fact, String phone, List<FactProblem> problems) {
		if (!phone.isEmpty() && PhoneNumbers.parse(phone).isEmpty()) {
			problems.add(problem(fact, "phone"));
		}
	}

	private static void checkOrder(Facts facts, List<FactProblem> problems) {
		if (facts.startsOn() != null && facts.endsOn() != null && facts.endsOn().isBefore(facts.startsOn())) {
			problems.add(problem(Fact.ENDS_ON, "endsBeforeItStarts"));
		}
	}

	private static void required(Fact fact, Object value, List<FactProblem> problems) {
		if (value == null || value.toString().isBlank()) {
			problems.add(problem(fact, "required." + fact));
		}
	}

	private static void believable(Fact fact, LocalDate day, List<FactProblem> problems) {
		if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
			problems.add(problem(fact, "unbelievableDay"));
		}
	}

	private static void longest(Fact fact, String text, List<FactProblem> problems) {
		if (text.length() > fact.longest()) {
			problems.add(problem(fact, "tooLong", fact.longest()));
		}
	}

	private static FactProblem problem(Fact fact, String code, Object... arguments) {
		return new FactProblem(fact, code, List.of(arguments));
	}

}
