package vn.danvankheo.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a refusal of what was typed beside its field, not on a page of its own. */
@Component
public class RefusedFields {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	RefusedFields(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The reason at this field.
	 * @param codes the refusals that are about the field; any other is thrown again
	 */
	public Map<String, String> at(String field, Refused refused, String... codes) {
		Permission why = refused.permission();
		if (!Arrays.asList(codes).contains(why.code())) {
			throw refused;
		}
		return Map.of(field, this.messages.getMessage(why.messageKey(), why.arguments().toArray(), VIETNAMESE));
	}

}
