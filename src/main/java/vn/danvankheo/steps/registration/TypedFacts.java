package vn.danvankheo.steps.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;

/**
 * Facts exactly as somebody typed them, or as they are shown to him.
 *
 * @param texts what stands in the input of each fact; some may be absent
 */
public record TypedFacts(Map<Fact, String> texts) {

	/** What is read from typed facts, and what cannot be read. */
	record Reading(Fact.Stated stated, List<FactProblem> unreadable) {
	}

	/** What is stated, as it is shown in inputs. */
	public static TypedFacts of(Fact.Stated stated) {
		Map<Fact, String> texts = new EnumMap<>(Fact.class);
		for (Fact fact : Fact.values()) {
			String text = fact.of(stated);
			texts.put(fact, (fact.kind() == Fact.Kind.PHONE) ? PhoneNumbers.grouped(text) : text);
		}
		return new TypedFacts(texts);
	}

	/** An empty model: mô hình, tập thể, mới. */
	static TypedFacts none() {
		return of(Fact.Stated.nothing());
	}

	/**
	 * What was sent of these facts and no others; a box that is not ticked is not sent.
	 */
	static TypedFacts sent(Collection<Fact> facts, MultiValueMap<String, String> fields) {
		Map<Fact, String> texts = new EnumMap<>(Fact.class);
		for (Fact fact : facts) {
			String text = fields.getFirst(fact.inputName());
			if (text != null) {
				texts.put(fact, text);
			}
			else if (fact.kind() == Fact.Kind.TICK) {
				texts.put(fact, "false");
			}
		}
		return new TypedFacts(texts);
	}

	/** These, and what the others say of all else. */
	TypedFacts over(TypedFacts others) {
		Map<Fact, String> texts = new EnumMap<>(others.texts);
		texts.putAll(this.texts);
		return new TypedFacts(texts);
	}

	/** The same without these facts. */
	TypedFacts without(Collection<Fact> facts) {
		Map<Fact, String> texts = new EnumMap<>(this.texts);
		texts.keySet().removeAll(facts);
		return new TypedFacts(texts);
	}

	public String text(Fact fact) {
		return this.texts.getOrDefault(fact, "");
	}

	/** What all this says. */
	Reading read() {
		List<FactProblem> problems = new ArrayList<>();
		Fact.Stated stated = Fact.Stated.nothing();
		for (Fact fact : Fact.values()) {
			stated = stated.with(fact, read(fact, problems));
		}
		return new Reading(stated, problems);
	}

	private Object read(Fact fact, List<FactProblem> problems) {
		return switch (fact.kind()) {
			case NAME -> plain(fact).replaceAll("\\s+", " ");
			case LINE, TEXT -> plain(fact);
			case DAY -> date(fact, problems);
			case CHOICE -> choice(fact, problems);
			case FIELD -> field(fact, problems);
			case TICK -> Boolean.parseBoolean(text(fact));
			case PHONE -> PhoneNumbers.kept(text(fact));
		};
	}

	private String plain(Fact fact) {
		return PlainText.lines(text(fact));
	}

	private LocalDate date(Fact fact, List<FactProblem> problems) {
		if (plain(fact).isEmpty()) {
			return null;
		}
		String why = VietnameseDate.whyNone(text(fact));
		if (why != null) {
			problems.add(new FactProblem(fact, "date", List.of(why)));
		}
		return VietnameseDate.parse(text(fact)).orElse(null);
	}

	private FieldId field(Fact fact, List<FactProblem> problems) {
		if (plain(fact).isEmpty()) {
			return null;
		}
		try {
			return new FieldId(UUID.fromString(plain(fact)));
		}
		catch (IllegalArgumentException noId) {
			problems.add(new FactProblem(fact, "field.unknown", List.of()));
			return null;
		}
	}

	private Enum<?> choice(Fact fact, List<FactProblem> problems) {
		for (Enum<?> choice : fact.choices()) {
			if (choice.name().equals(plain(fact))) {
				return choice;
			}
		}
		problems.add(new FactProblem(fact, "choice", List.of()));
		return fact.choices().get(0);
	}

}
