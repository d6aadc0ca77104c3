package vn.danvankheo.emulation;

import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.Field;
import vn.danvankheo.campaign.FieldId;
import vn.danvankheo.campaign.Fields;

/** What {@link Fact#of} writes, as people read it. */
@Component
public class FactWords {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	private final Fields fields;

	FactWords(MessageSource messages, Fields fields) {
		this.messages = messages;
		this.fields = fields;
	}

	/** What the fact is called. */
	public String label(Fact fact) {
		return say(fact.messageKey());
	}

	/** What is stated, in words; empty when nothing is. */
	public String of(Fact fact, String stated) {
		if (stated == null || stated.isEmpty()) {
			return "";
		}
		return switch (fact) {
			case MODEL_KIND -> say("modelKind." + stated);
			case OWNER_KIND -> say("ownerKind." + stated);
			case NOVELTY -> say("novelty." + stated);
			case HARD_FIELD -> Boolean.parseBoolean(stated) ? "Có" : "Không";
			case FIELD -> this.fields.findById(new FieldId(UUID.fromString(stated))).map(Field::name).orElse("");
			case PHONE -> PhoneNumber.parse(stated).map(PhoneNumber::grouped).orElse(stated);
			default -> stated;
		};
	}

	/** What the stage is called. */
	public String stage(Stage stage) {
		return say("stage." + stage);
	}

	private String say(String key) {
		return this.messages.getMessage(key, null, VIETNAMESE);
	}

}
