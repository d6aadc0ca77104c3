package vn.danvankheo.year.emulation;

import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.campaign.Fields;

/** What {@link Fact#of} writes, as people read it. */
@Component
public class FactWords {

	private final Words words;

	private final Fields fields;

	FactWords(Words words, Fields fields) {
		this.words = words;
		this.fields = fields;
	}

	public String label(Fact fact) {
		return this.words.of(fact);
	}

	/** What is stated, in words; empty when nothing is. */
	public String of(Fact fact, String stated) {
		if (stated == null || stated.isEmpty()) {
			return "";
		}
		return switch (fact) {
			case MODEL_KIND -> this.words.of("modelKind." + stated);
			case OWNER_KIND -> this.words.of("ownerKind." + stated);
			case NOVELTY -> this.words.of("novelty." + stated);
			case HARD_FIELD -> Boolean.parseBoolean(stated) ? "Có" : "Không";
			case FIELD -> this.fields.findById(new FieldId(UUID.fromString(stated))).map(Field::name).orElse("");
			case PHONE -> PhoneNumbers.grouped(stated);
			default -> stated;
		};
	}

}
