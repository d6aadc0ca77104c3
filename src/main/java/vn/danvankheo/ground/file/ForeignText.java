package vn.danvankheo.ground.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of a text file: Unicode, or what a page names. What is neither is refused
 * rather than guessed.
 */
final class ForeignText {

	private static final Pattern NAMED = Pattern
		.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*" + "[\"']?([\\w-]{3,30})");

	private static final Pattern NOT_A_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a]");

	private ForeignText() {
	}

	static String of(byte[] file) {
		String text = decoded(file);
		String start = text.substring(0, Math.min(text.length(), 64 * 1024));
		if (NOT_A_TEXT.matcher(start).find()) {
			throw SpreadsheetLimits.refusal("notASpreadsheet");
		}
		return text;
	}

	private static String decoded(byte[] file) {
		if (startsWith(file, 0xef, 0xbb, 0xbf)) {
			return strictly(file, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(file, 0xff, 0xfe)) {
			return strictly(file, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(file, 0xfe, 0xff)) {
			return strictly(file, 2, StandardCharsets.UTF_16BE);
		}
		boolean wide = file.length > 3 && file[1] == 0 && file[3] == 0;
		return strictly(file, 0, wide ? StandardCharsets.UTF_16LE : named(file));
	}

	private static boolean startsWith(byte[] file, int... mark) {
		for (int at = 0; at < mark.length; at++) {
			if (file.length <= at || (file[at] & 0xff) != mark[at]) {
				return false;
			}
		}
		return true;
	}

	private static Charset named(byte[] file) {
		String start = new String(file, 0, Math.min(4096, file.length), StandardCharsets.ISO_8859_1);
		Matcher named = NAMED.matcher(start);
		try {
			return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			return StandardCharsets.UTF_8;
		}
	}

	private static String strictly(byte[] file, int from, Charset letters) {
		try {
			return letters.newDecoder().decode(ByteBuffer.wrap(file, from, file.length - from)).toString();
		}
		catch (CharacterCodingException other) {
			throw SpreadsheetLimits.refusal("otherLetters");
		}
	}

}
