package vn.danvankheo.year.emulation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danvankheo.ground.web.PlainText;

/** What people call a model on paper, and how they type it. */
public final class ModelCode {

	private static final Pattern TYPED = Pattern.compile("(?i)MH\\s*[-–—.]?\\s*0*([1-9]\\d{0,8})");

	private ModelCode() {
	}

	/** {@code MH-0060}. */
	public static String of(int number) {
		return "MH-%04d".formatted(number);
	}

	/** The code that «mh 60» and «MH0060» name; empty when a text is no code. */
	public static Optional<String> read(String text) {
		Matcher typed = TYPED.matcher(PlainText.line(text));
		return typed.matches() ? Optional.of(of(Integer.parseInt(typed.group(1)))) : Optional.empty();
	}

}
