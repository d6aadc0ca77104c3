package vn.danvankheo.steps.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.FactsCheck;
import vn.danvankheo.year.emulation.FactsCheck.Strictness;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Saves a section: what is right is saved, what is wrong is said and left to the person
 * as typed. When somebody else has saved in the meantime, both texts are shown.
 */
@Component
class SectionSaving {

	private final Desk desk;

	private final Drafting drafting;

	private final FactsChecks checks;

	private final Words words;

	private final FieldOptions fields;

	SectionSaving(Desk desk, Drafting drafting, FactsChecks checks, Words words, FieldOptions fields) {
		this.desk = desk;
		this.drafting = drafting;
		this.checks = checks;
		this.words = words;
		this.fields = fields;
	}

	/** What became of it: the new version, and what is wrong by the name of its input. */
	record Outcome(long version, FormErrors errors) {
	}

	Outcome save(Actor actor, ParticipationId id, SectionForm form) {
		Participation saved = this.desk.model(actor, id);
		List<FactProblem> problems = problems(saved, form.typed());
		TypedFacts right = form.typed().without(wrong(problems));
		if (!problems(saved, right).isEmpty()) {
			right = right.without(List.of(Fact.STARTS_ON, Fact.ENDS_ON));
		}
		try {
			Fact.Stated stated = right.over(TypedFacts.of(saved.stated())).read().stated();
			return new Outcome(this.drafting.revise(actor, id, form.version(), stated), words(problems));
		}
		catch (OptimisticLockingFailureException overtaken) {
			throw difference(this.desk.model(actor, id), form);
		}
	}

	/** What is wrong with a whole new model. */
	FormErrors problems(FactsCheck check, TypedFacts typed) {
		TypedFacts.Reading reading = typed.over(TypedFacts.none()).read();
		List<FactProblem> problems = new ArrayList<>(reading.unreadable());
		problems.addAll(check.problems(reading.stated(), Strictness.DRAFT));
		return words(problems);
	}

	private List<FactProblem> problems(Participation saved, TypedFacts typed) {
		TypedFacts.Reading reading = typed.over(TypedFacts.of(saved.stated())).read();
		List<FactProblem> problems = new ArrayList<>(reading.unreadable());
		problems.addAll(this.checks.of(saved.place().campaign()).problems(reading.stated(), Strictness.DRAFT));
		return problems.stream()
			.filter((problem) -> typed.texts().containsKey(problem.fact()) || problem.fact() == Fact.ENDS_ON)
			.toList();
	}

	private static Set<Fact> wrong(List<FactProblem> problems) {
		return problems.stream().map(FactProblem::fact).collect(Collectors.toSet());
	}

	/** The one way from what is wrong with a model to what is wrong with a form. */
	private FormErrors words(List<FactProblem> problems) {
		FormErrors words = new FormErrors();
		problems.forEach((problem) -> words.add(problem.fact().inputName(), this.words.of(problem)));
		return words;
	}

	private StaleForm difference(Participation fresh, SectionForm form) {
		String action = "/participations/" + fresh.id() + "/edit/" + form.section().path();
		StaleForm stale = new StaleForm(action, fresh.version(), fresh.lastChange().changedByName(),
				fresh.lastChange().changedAt());
		TypedFacts theirs = TypedFacts.of(fresh.stated());
		for (Fact fact : form.section().facts()) {
			String mine = form.typed().over(theirs).text(fact);
			String label = this.words.of(fact);
			if (fact.kind().chosen()) {
				stale.choice(fact.inputName(), label, mine, word(fresh, fact, mine), theirs.text(fact),
						word(fresh, fact, theirs.text(fact)));
			}
			else {
				stale.text(fact.inputName(), label, mine, theirs.text(fact));
			}
		}
		form.fields().toSingleValueMap().forEach((name, value) -> keepAnswer(stale, name, value));
		return stale;
	}

	private static void keepAnswer(StaleForm stale, String name, String value) {
		if (name.startsWith("remark-") || name.startsWith("reason-")) {
			stale.hidden(name, value);
		}
	}

	private String word(Participation model, Fact fact, String value) {
		return this.fields.options(fact, model.place().campaign())
			.stream()
			.filter((option) -> option.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse("–");
	}

}
