package vn.danvankheo.steps.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Section;
import vn.danvankheo.steps.registration.Tasks;
import vn.danvankheo.steps.registration.TypedFacts;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;

/**
 * Everything that a model says, section by section, in few lines: what is sent is seen.
 */
@Component
class CheckLines {

	static final String NOTHING = "(chưa ghi)";

	private final Tasks tasks;

	private final Words words;

	CheckLines(Tasks tasks, Words words) {
		this.tasks = tasks;
		this.words = words;
	}

	/** One line for each section; an optional one only where something is written. */
	List<CheckPage.Line> of(Participation model) {
		TypedFacts said = TypedFacts.of(model.stated());
		List<CheckPage.Line> lines = new ArrayList<>();
		for (Section section : Section.values()) {
			String value = value(section, model, said);
			if (section.required() || !value.isEmpty()) {
				lines.add(new CheckPage.Line(this.words.of(section), value.isEmpty() ? NOTHING : value,
						"/participations/" + model.id() + "/edit/" + section.path()));
			}
		}
		return lines;
	}

	private String value(Section section, Participation model, TypedFacts said) {
		return switch (section) {
			case GENERAL -> joined(" · ", Stream.concat(
					Stream.of(Fact.MODEL_KIND, Fact.OWNER_KIND, Fact.FIELD, Fact.NOVELTY)
						.map((fact) -> this.tasks.word(fact, model.place().campaign(), said.text(fact))),
					Stream.of(Boolean.parseBoolean(said.text(Fact.HARD_FIELD)) ? "Lĩnh vực khó, trọng tâm" : "")));
			case PLACE_AND_TIME -> joined(" · ", Stream.of(said.text(Fact.ADDRESS), time(said)));
			case CONTENT -> joined("\n", Stream.of(said.text(Fact.CONTENT), named(Fact.NOTE, said)));
			case OWNER -> joined(" · ", section.facts().stream().map(said::text));
			case SURVEY -> joined("\n", section.facts().stream().map((fact) -> named(fact, said)));
		};
	}

	private static String time(TypedFacts said) {
		return joined(" – ", Stream.of(said.text(Fact.STARTS_ON), said.text(Fact.ENDS_ON)));
	}

	/** «Ghi chú: …»; empty where nothing is said. */
	private String named(Fact fact, TypedFacts said) {
		return said.text(fact).isBlank() ? "" : this.words.of(fact) + ": " + said.text(fact);
	}

	private static String joined(String between, Stream<String> parts) {
		return parts.filter((part) -> part != null && !part.isBlank()).collect(Collectors.joining(between));
	}

}
