package vn.danvankheo.steps.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.FactsCheck.Strictness;
import vn.danvankheo.year.emulation.Participation;

/** Makes the task list of a model. */
@Component
public class Tasks {

	private final FactsChecks checks;

	private final FieldOptions options;

	private final Words words;

	Tasks(FactsChecks checks, FieldOptions options, Words words) {
		this.checks = checks;
		this.options = options;
		this.words = words;
	}

	/** What is wrong or missing for sending. */
	public List<FactProblem> lacking(Participation model) {
		return this.checks.of(model.place().campaign()).problems(model.stated(), Strictness.SEND);
	}

	/** The rows, in the order of the sections. */
	List<Task> of(Participation model, List<FactProblem> lacking, int year) {
		TypedFacts shown = TypedFacts.of(model.stated());
		return Arrays.stream(Section.values()).map((section) -> {
			Task task = task(section, model, shown, lacking);
			boolean marked = section == Section.PLACE_AND_TIME && model.facts().hasDaysOutside(year);
			return marked ? task.saying("có ngày ngoài năm " + year) : task;
		}).toList();
	}

	private Task task(Section section, Participation model, TypedFacts shown, List<FactProblem> lacking) {
		List<Fact> missing = lacking.stream()
			.map(FactProblem::fact)
			.filter(section.facts()::contains)
			.distinct()
			.toList();
		List<Fact> written = section.facts().stream().filter((fact) -> !shown.text(fact).isBlank()).toList();
		Task.Status status = status(section, missing, written);
		String summary = (status == Task.Status.NOT_STARTED) ? this.words.of("section." + section + ".hint")
				: !missing.isEmpty() ? "Còn thiếu " + this.words.inSentence(missing)
						: summary(section, model.place().campaign(), shown);
		return new Task(section, status, summary);
	}

	private static Task.Status status(Section section, List<Fact> missing, List<Fact> written) {
		if (written.isEmpty()) {
			return Task.Status.NOT_STARTED;
		}
		boolean whole = section.required() ? missing.isEmpty() : written.size() == section.facts().size();
		return whole ? Task.Status.DONE : Task.Status.STARTED;
	}

	private String summary(Section section, CampaignId campaign, TypedFacts shown) {
		return switch (section) {
			case GENERAL -> section.facts()
				.stream()
				.filter((fact) -> fact != Fact.NAME && fact != Fact.HARD_FIELD)
				.map((fact) -> word(fact, campaign, shown.text(fact)))
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" · "))
					+ (Boolean.parseBoolean(shown.text(Fact.HARD_FIELD)) ? " · Lĩnh vực khó, trọng tâm" : "");
			case PLACE_AND_TIME -> Phrases.beginning(shown.text(Fact.ADDRESS), 60) + " · " + shown.text(Fact.STARTS_ON)
					+ " – " + shown.text(Fact.ENDS_ON);
			case CONTENT -> "“" + Phrases.beginning(shown.text(Fact.CONTENT), 90) + "”";
			case OWNER,
					SURVEY ->
				section.facts()
					.stream()
					.map(shown::text)
					.filter((text) -> !text.isBlank())
					.map((text) -> Phrases.beginning(text, 60))
					.collect(Collectors.joining(" · "));
		};
	}

	/** What this choice is called; null when nothing is chosen. */
	public String word(Fact fact, CampaignId campaign, String value) {
		return this.options.options(fact, campaign)
			.stream()
			.filter((option) -> option.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(null);
	}

}
