package vn.danvankheo.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.util.MultiValueMap;

import vn.danvankheo.campaign.FieldId;
import vn.danvankheo.emulation.Fact;
import vn.danvankheo.emulation.FactProblem;
import vn.danvankheo.emulation.Facts;
import vn.danvankheo.emulation.ModelKind;
import vn.danvankheo.emulation.Novelty;
import vn.danvankheo.emulation.OwnerKind;
import vn.danvankheo.emulation.PhoneNumber;
import vn.danvankheo.emulation.Survey;
import vn.danvankheo.web.VietnameseDate;

/**
 * Facts exactly as somebody typed them, or as they are shown to him.
 *
 * @param texts what stands in the input of each fact; some may be absent
 */
record TypedFacts(Map<Fact, String> texts) {

	/** What is read from typed facts, and what cannot be read. */
	record Reading(Fact.Stated stated, List<FactProblem> unreadable) {
	}

	/** What is stated, as it is shown in inputs. */
	static TypedFacts of(Fact.Stated stated) {
		Map<Fact, String> texts = new EnumMap<>(Fact.class);
		for (Fact fact : Fact.values()) {
			texts.put(fact, fact.of(stated));
		}
		texts.computeIfPresent(Fact.PHONE,
				(fact, digits) -> PhoneNumber.parse(digits).map(PhoneNumber::grouped).orElse(digits));
		return new TypedFacts(texts);
	}

	/** An empty model: mô hình, tập thể, mới. */
	static TypedFacts none() {
		Facts facts = new Facts("", ModelKind.MODEL, OwnerKind.COLLECTIVE, Novelty.NEW, null, false, "", null, null, "",
				"", "", "", "");
		return of(new Fact.Stated(facts, Survey.none()));
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
			else if (fact == Fact.HARD_FIELD) {
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

	String text(Fact fact) {
		return this.texts.getOrDefault(fact, "");
	}

	/** What all this says. */
	Reading read() {
		List<FactProblem> problems = new ArrayList<>();
		Facts facts = new Facts(plain(Fact.NAME).replaceAll("\\s+", " "),
				choice(Fact.MODEL_KIND, ModelKind.values(), problems),
				choice(Fact.OWNER_KIND, OwnerKind.values(), problems), choice(Fact.NOVELTY, Novelty.values(), problems),
				field(problems), Boolean.parseBoolean(text(Fact.HARD_FIELD)), plain(Fact.ADDRESS),
				date(Fact.STARTS_ON, problems), date(Fact.ENDS_ON, problems), plain(Fact.CONTENT), plain(Fact.OWNER),
				plain(Fact.PERSON_IN_CHARGE), phone(), plain(Fact.NOTE));
		Survey survey = new Survey(plain(Fact.SITUATION), plain(Fact.ADVANTAGES), plain(Fact.DIFFICULTIES),
				plain(Fact.APPROACH));
		return new Reading(new Fact.Stated(facts, survey), problems);
	}

	private String plain(Fact fact) {
		return text(fact).replace("\r\n", "\n").strip();
	}

	private String phone() {
		return PhoneNumber.parse(text(Fact.PHONE)).map(PhoneNumber::digits).orElse(plain(Fact.PHONE));
	}

	private LocalDate date(Fact fact, List<FactProblem> problems) {
		if (plain(fact).isEmpty()) {
			return null;
		}
		Optional<LocalDate> day = VietnameseDate.parse(text(fact));
		if (day.isEmpty()) {
			problems.add(new FactProblem(fact, "date." + fact, List.of()));
		}
		return day.orElse(null);
	}

	private FieldId field(List<FactProblem> problems) {
		if (plain(Fact.FIELD).isEmpty()) {
			return null;
		}
		try {
			return new FieldId(UUID.fromString(plain(Fact.FIELD)));
		}
		catch (IllegalArgumentException noId) {
			problems.add(new FactProblem(Fact.FIELD, "field.unknown", List.of()));
			return null;
		}
	}

	private <E extends Enum<E>> E choice(Fact fact, E[] choices, List<FactProblem> problems) {
		return Arrays.stream(choices)
			.filter((choice) -> choice.name().equals(plain(fact)))
			.findFirst()
			.orElseGet(() -> {
				problems.add(new FactProblem(fact, "choice", List.of()));
				return choices[0];
			});
	}

}
