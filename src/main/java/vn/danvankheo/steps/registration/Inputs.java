package vn.danvankheo.steps.registration;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.typesetting.Printable;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Fact;

/** Makes the inputs of a section. */
@Component
class Inputs {

	private final FieldOptions options;

	private final Words words;

	Inputs(FieldOptions options, Words words) {
		this.options = options;
		this.words = words;
	}

	/** The inputs of a section, filled with what was typed or saved. */
	List<Input> of(Section section, CampaignId campaign, int year, TypedFacts typed, FormErrors errors,
			List<RemarkView> remarks) {
		return section.facts().stream().map((fact) -> {
			List<RemarkView> onIt = remarks.stream().filter((remark) -> remark.fact() == fact).toList();
			return new Input(fact, fact.inputName(), kind(fact), this.words.of("input." + fact),
					hint(fact, year, typed.text(fact)), typed.text(fact), errors.get(fact.inputName()),
					this.options.options(fact, campaign), onIt);
		}).toList();
	}

	private String hint(Fact fact, int year, String value) {
		String note = Printable.note(value);
		return (note != null) ? note : help(fact, year, value);
	}

	private String help(Fact fact, int year, String value) {
		boolean ofOtherYear = fact.kind() == Fact.Kind.DAY
				&& VietnameseDate.parse(value).filter((day) -> day.getYear() != year).isPresent();
		String spoken = String.valueOf(year);
		return ofOtherYear ? this.words.of("hint.otherYear", spoken)
				: this.words.find("hint." + fact, spoken).orElse(null);
	}

	private static String kind(Fact fact) {
		return switch (fact.kind()) {
			case NAME -> "name";
			case CHOICE -> "radios";
			case FIELD -> "select";
			case TICK -> "check";
			case DAY -> "date";
			case PHONE -> "phone";
			case LINE -> "text";
			case TEXT -> "area";
		};
	}

}
