package vn.danvankheo.ground.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as it may be shown and offered for saving on any system. It never is a
 * path and never decides where the file is kept.
 */
record FileName(String value) {

	private static final int LONGEST = 255;

	private static final Pattern UNWANTED = Pattern
		.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\"<>:|?*\\\\/\\u2028\\u2029]+");

	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	/** Made from whatever the browser sent. */
	static FileName of(String sent) {
		String name = (sent != null) ? sent : "";
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		name = UNWANTED.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
		name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
		if (name.isEmpty() || DEVICE.matcher(name).matches()) {
			name = "tệp " + name;
		}
		return new FileName(name.strip());
	}

	/** Whether it is longer than any system keeps. */
	boolean isTooLong() {
		return this.value.length() > LONGEST;
	}

	/** What stands behind the last dot, in lower case; empty when there is none. */
	String ending() {
		int dot = this.value.lastIndexOf('.');
		return (dot >= 0) ? this.value.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
	}

}
