package vn.danvankheo.registration;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Field;
import vn.danvankheo.campaign.Fields;
import vn.danvankheo.emulation.Fact;
import vn.danvankheo.emulation.ModelKind;
import vn.danvankheo.emulation.Novelty;
import vn.danvankheo.emulation.OwnerKind;
import vn.danvankheo.web.Choice;
import vn.danvankheo.web.Words;

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
