package vn.danvankheo.emulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.danvankheo.campaign.FieldId;

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

	/** The longest name, in characters. */
	public static final int LONGEST_NAME = 300;

	/** The longest free text, in characters. */
	public static final int LONGEST_TEXT = 20_000;

	private static final LocalDate EARLIEST = LocalDate.of(2009, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

	private final Set<FieldId> fields;

	/** Checks against the catalogue of one campaign: the fields that can be chosen. */
	public FactsCheck(Set<FieldId> fields) {
		this.fields = Set.copyOf(fields);
	}

	/** Everything that is wrong, in the order of the forms; empty when nothing is. */
	public List<FactProblem> problems(Facts facts, Survey survey, Strictness strictness) {
		List<FactProblem> problems = new ArrayList<>();
		checkName(facts, problems);
		checkField(facts, strictness, problems);
		checkPlaceAndTime(facts, strictness, problems);
		longest(Fact.CONTENT, facts.content(), LONGEST_TEXT, problems);
		longest(Fact.OWNER, facts.owner(), 200, problems);
		longest(Fact.PERSON_IN_CHARGE, facts.personInCharge(), 200, problems);
		checkPhone(facts, problems);
		longest(Fact.NOTE, facts.note(), 1000, problems);
		if (strictness == Strictness.SEND) {
			required(Fact.CONTENT, facts.content(), problems);
			required(Fact.OWNER, facts.owner(), problems);
		}
		checkSurvey(survey, problems);
		return problems;
	}

	private void checkName(Facts facts, List<FactProblem> problems) {
		required(Fact.NAME, facts.name(), problems);
		longest(Fact.NAME, facts.name(), LONGEST_NAME, problems);
	}

	private void checkField(Facts facts, Strictness strictness, List<FactProblem> problems) {
		if (facts.field() != null && !this.fields.contains(facts.field())) {
			problems.add(problem(Fact.FIELD, "field.unknown"));
		}
		else if (facts.field() == null && strictness == Strictness.SEND) {
			problems.add(problem(Fact.FIELD, "required.FIELD"));
		}
	}

	private void checkPlaceAndTime(Facts facts, Strictness strictness, List<FactProblem> problems) {
		longest(Fact.ADDRESS, facts.address(), 500, problems);
		if (strictness == Strictness.SEND) {
			required(Fact.ADDRESS, facts.address(), problems);
			required(Fact.STARTS_ON, facts.startsOn(), problems);
			required(Fact.ENDS_ON, facts.endsOn(), problems);
		}
		believable(Fact.STARTS_ON, facts.startsOn(), problems);
		believable(Fact.ENDS_ON, facts.endsOn(), problems);
		if (facts.startsOn() != null && facts.endsOn() != null && facts.endsOn().isBefore(facts.startsOn())) {
			problems.add(problem(Fact.ENDS_ON, "endsBeforeItStarts"));
		}
	}

	private void checkPhone(Facts facts, List<FactProblem> problems) {
		if (!facts.phone().isEmpty() && PhoneNumber.parse(facts.phone()).isEmpty()) {
			problems.add(problem(Fact.PHONE, "phone"));
		}
	}

	private void checkSurvey(Survey survey, List<FactProblem> problems) {
		longest(Fact.SITUATION, survey.situation(), LONGEST_TEXT, problems);
		longest(Fact.ADVANTAGES, survey.advantages(), LONGEST_TEXT, problems);
		longest(Fact.DIFFICULTIES, survey.difficulties(), LONGEST_TEXT, problems);
		longest(Fact.APPROACH, survey.approach(), LONGEST_TEXT, problems);
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

	private static void longest(Fact fact, String text, int longest, List<FactProblem> problems) {
		if (text.length() > longest) {
			problems.add(problem(fact, "tooLong", longest));
		}
	}

	private static FactProblem problem(Fact fact, String code, Object... arguments) {
		return new FactProblem(fact, code, List.of(arguments));
	}

}
