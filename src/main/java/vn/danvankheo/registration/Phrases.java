package vn.danvankheo.registration;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.Fact;
import vn.danvankheo.emulation.FactProblem;
import vn.danvankheo.organisation.Permission;

/** The texts of what code names. */
@Component
class Phrases {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	Phrases(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, VIETNAMESE);
	}

	/** The text of this key, or null where there is none. */
	String orNull(String key) {
		return this.messages.getMessage(key, null, null, VIETNAMESE);
	}

	String of(FactProblem problem) {
		return of(problem.messageKey(), problem.arguments().toArray());
	}

	/** Why not; null when granted. */
	String refusal(Permission permission) {
		return permission.granted() ? null : of(permission.messageKey(), permission.arguments().toArray());
	}

	/** The label of a fact within a sentence: «ngày kết thúc». */
	String inSentence(Fact fact) {
		String label = of(fact.messageKey());
		return label.substring(0, 1).toLowerCase(VIETNAMESE) + label.substring(1);
	}

	/** «địa chỉ thực hiện, ngày kết thúc». */
	String inSentence(Collection<Fact> facts) {
		return facts.stream().map(this::inSentence).collect(Collectors.joining(", "));
	}

}
