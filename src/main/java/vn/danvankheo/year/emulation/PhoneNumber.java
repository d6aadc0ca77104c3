package vn.danvankheo.year.emulation;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of this country: ten digits for a mobile, ten or eleven for a land
 * line.
 *
 * @param digits only digits, beginning with 0
 */
public record PhoneNumber(String digits) {

	private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}().\\-\\u2010-\\u2015/]+");

	private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)84(\\d{9,11})|84(\\d{9,10})");

	private static final Pattern DOMESTIC = Pattern.compile("0[3-9]\\d{8}|02\\d{8,9}");

	private static final Pattern LOST_ZERO = Pattern.compile("[3-9]\\d{8}|2\\d{8,9}");

	/**
	 * The number of a text with spaces, dots, dashes, {@code +84}, or the leading zero
	 * that a spreadsheet lost; empty when it is no number of this country.
	 */
	public static Optional<PhoneNumber> parse(String text) {
		if (text == null) {
			return Optional.empty();
		}
		String bare = SEPARATORS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		String local = withoutCountry(bare);
		String digits = LOST_ZERO.matcher(local).matches() ? "0" + local : local;
		return DOMESTIC.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
	}

	/** In groups, for reading: {@code 0912 345 678}. */
	public String grouped() {
		return this.digits.substring(0, 4) + " " + this.digits.substring(4, 7) + " " + this.digits.substring(7);
	}

	private static String withoutCountry(String bare) {
		var abroad = ABROAD.matcher(bare);
		if (!abroad.matches()) {
			return bare;
		}
		String rest = (abroad.group(1) != null) ? abroad.group(1) : abroad.group(2);
		return rest.startsWith("0") ? rest : "0" + rest;
	}

	@Override
	public String toString() {
		return this.digits;
	}

}
