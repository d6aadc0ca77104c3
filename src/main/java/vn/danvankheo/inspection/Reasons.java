package vn.danvankheo.inspection;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.danvankheo.organisation.Permission;
import vn.danvankheo.web.FormErrors;

/** Puts refusals and names of things into words. */
@Component
class Reasons {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	Reasons(MessageSource messages) {
		this.messages = messages;
	}

	/** Why not. */
	String of(Permission refusal) {
		return this.messages.getMessage(refusal.messageKey(), refusal.arguments().toArray(), VIETNAMESE);
	}

	/** Says it beside the field, unless it is granted. */
	void say(FormErrors errors, String field, Permission permission) {
		if (!permission.granted()) {
			errors.add(field, of(permission));
		}
	}

	/** «Khảo sát thực tế». */
	String of(Purpose purpose) {
		return this.messages.getMessage("purpose." + purpose, null, VIETNAMESE);
	}

	/** «Trưởng đoàn». */
	String of(TeamFunction function) {
		return this.messages.getMessage("teamFunction." + function, null, VIETNAMESE);
	}

}
