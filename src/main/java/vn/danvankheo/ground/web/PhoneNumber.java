package vn.danvankheo.ground.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One telephone number of this country.
 *
 * @param digits only digits, beginning with 0 or, of a hotline, with 1; of a number that
 * was kept before it had to be read, as it was written
 * @param extension máy lẻ; empty when it has none
 */
public record PhoneNumber(String digits, String extension) {

	private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)84(\\d{9,11})|84(\\d{9,10})");

	private static final Pattern LOST_ZERO = Pattern.compile("[3-9]\\d{8}|2\\d{8,9}");

	/**
	 * Mobiles and area codes of today and those before 2017, which old lists still say;
	 * hotlines.
	 */
	private static final Pattern DOMESTIC = Pattern
		.compile("0[3-9]\\d{8}|02\\d{8,9}|0(?:3[25]|5[01]|65|7[18])[01]\\d{7}"
				+ "|01(?:2\\d|6[2-9]|86|88|99)\\d{7}|1[89]00(?:\\d{4}|\\d{6})");

	private static final Pattern GROUPS = Pattern.compile("(\\d{4})(?:(\\d{3})(\\d{3,4})|(\\d{4}))");

	/**
	 * The number of digits that may begin with {@code +84}, {@code 0084} or without the
	 * zero that a spreadsheet lost; empty when it is no number of this country.
	 */
	static Optional<PhoneNumber> of(String dialled) {
		String local = withoutCountry(dialled);
		String digits = LOST_ZERO.matcher(local).matches() ? "0" + local : local;
		return DOMESTIC.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits, "")) : Optional.empty();
	}

	private static String withoutCountry(String dialled) {
		var abroad = ABROAD.matcher(dialled);
		if (!abroad.matches()) {
			return dialled;
		}
		String rest = (abroad.group(1) != null) ? abroad.group(1) : abroad.group(2);
		return rest.startsWith("0") ? rest : "0" + rest;
	}

	PhoneNumber at(String itsExtension) {
		return new PhoneNumber(this.digits, itsExtension);
	}

	/** As it is kept: {@code 02838221234 máy lẻ 12}. */
	String kept() {
		return this.extension.isEmpty() ? this.digits : this.digits + " máy lẻ " + this.extension;
	}

	/** In groups, for reading: {@code 0912 345 678}. */
	public String grouped() {
		String groups = GROUPS.matcher(this.digits).matches()
				? GROUPS.matcher(this.digits).replaceFirst("$1 $2$4 $3").strip() : this.digits;
		return new PhoneNumber(groups, this.extension).kept();
	}

	/** The address of a link that dials it. */
	public String dialled() {
		String number = "tel:" + this.digits.replaceAll("[^0-9+]", "");
		return this.extension.isEmpty() ? number : number + ";ext=" + this.extension;
	}

}
