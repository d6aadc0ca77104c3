package vn.danvankheo.steps.registration;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;

/** What can be chosen for the facts that are chosen rather than written. */
@Component
class FieldOptions {

	private final Fields fields;

	private final Words words;

	FieldOptions(Fields fields, Words words) {
		this.fields = fields;
		this.words = words;
	}

	/** The choices for this fact; none for a text. */
	List<Choice> options(Fact fact, CampaignId campaign) {
		return switch (fact) {
			case MODEL_KIND -> this.words.choices(ModelKind.values());
			case OWNER_KIND -> this.words.choices(OwnerKind.values());
			case NOVELTY -> this.words.choices(Novelty.values());
			case FIELD -> this.fields.findByCampaignOrderByPosition(campaign)
				.stream()
				.filter(Field::active)
				.map((field) -> new Choice(field.id().toString(), field.name()))
				.toList();
			case HARD_FIELD -> List.of(new Choice("true", "Có"), new Choice("false", "Không"));
			default -> List.of();
		};
	}

}
