package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Quantities as people here write them: 1.200 is twelve hundred, 1,5 one and a half. */
public final class Quantity {

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}|\\d{1,3}([. ]\\d{3}){1,3})(,\\d{1,2})?");

	private Quantity() {
	}

	/** The quantity typed; empty when it is none, or below zero. */
	public static Optional<BigDecimal> read(String typed) {
		String plain = Normalizer.normalize((typed != null) ? typed : "", Normalizer.Form.NFKC).strip();
		return NUMBER.matcher(plain).matches()
				? Optional.of(new BigDecimal(plain.replaceAll("[. ]", "").replace(',', '.'))) : Optional.empty();
	}

	/** As people write it: 1.200, 1,5; empty for null. */
	public static String words(BigDecimal quantity) {
		return (quantity != null) ? format().format(quantity) : "";
	}

	/** The same of a whole number; empty for null. */
	public static String words(Long quantity) {
		return (quantity != null) ? format().format(quantity) : "";
	}

	private static DecimalFormat format() {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setDecimalSeparator(',');
		symbols.setGroupingSeparator('.');
		return new DecimalFormat("#,##0.##", symbols);
	}

}
