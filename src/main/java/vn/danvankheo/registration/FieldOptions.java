package vn.danvankheo.registration;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Field;
import vn.danvankheo.campaign.Fields;
import vn.danvankheo.emulation.Fact;
import vn.danvankheo.emulation.ModelKind;
import vn.danvankheo.emulation.Novelty;
import vn.danvankheo.emulation.OwnerKind;
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
	List<Input.Option> options(Fact fact, CampaignId campaign) {
		return switch (fact) {
			case MODEL_KIND -> named("modelKind.", ModelKind.values());
			case OWNER_KIND -> named("ownerKind.", OwnerKind.values());
			case NOVELTY -> named("novelty.", Novelty.values());
			case FIELD -> this.fields.findByCampaignOrderByPosition(campaign)
				.stream()
				.filter(Field::active)
				.map((field) -> new Input.Option(field.id().toString(), field.name()))
				.toList();
			case HARD_FIELD -> List.of(new Input.Option("true", "Có"), new Input.Option("false", "Không"));
			default -> List.of();
		};
	}

	private List<Input.Option> named(String prefix, Enum<?>... values) {
		return Arrays.stream(values)
			.map((value) -> new Input.Option(value.name(), this.words.of(prefix + value.name())))
			.toList();
	}

}
