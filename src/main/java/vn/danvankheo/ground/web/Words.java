package vn.danvankheo.ground.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Vietnamese texts of what code names. */
@Component
public class Words {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	/** The text of this key, filled. */
	public String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, VIETNAMESE);
	}

	/**
	 * What a constant is called: «Khảo sát thực tế» is the text «purpose.FIELD_CHECK».
	 */
	public String of(Enum<?> constant) {
		String type = constant.getDeclaringClass().getSimpleName();
		return of(lowerFirst(type) + "." + constant.name());
	}

	/** These constants to choose from, as they are called. */
	public List<Choice> choices(Enum<?>... constants) {
		return Arrays.stream(constants).map((constant) -> new Choice(constant.name(), of(constant))).toList();
	}

	/** Why not, or what is wrong; null when there is nothing to say. */
	public String of(Worded said) {
		return (said.messageKey() != null) ? of(said.messageKey(), said.arguments().toArray()) : null;
	}

	/** The text of this key, if it has one. */
	public Optional<String> find(String key, Object... arguments) {
		return Optional.ofNullable(this.messages.getMessage(key, arguments, null, VIETNAMESE));
	}

	/** What a constant is called within a sentence: «ngày kết thúc». */
	public String inSentence(Enum<?> constant) {
		return lowerFirst(of(constant));
	}

	/** «địa chỉ thực hiện, ngày kết thúc». */
	public String inSentence(Collection<? extends Enum<?>> constants) {
		return constants.stream().map(this::inSentence).collect(Collectors.joining(", "));
	}

	private static String lowerFirst(String text) {
		return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
	}

}
