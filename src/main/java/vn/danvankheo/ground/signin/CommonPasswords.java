package vn.danvankheo.ground.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * What a guesser tries first, without a list to copy: up to three words of
 * {@code signin/common-words.txt} in any order and spelling (marks, capitals, @ for a, 0
 * for o), strung together with years, short numbers, rows of keys and signs. That is
 * millions of passwords from a few hundred words.
 */
final class CommonPasswords {

	private static final int MOST_WORDS = 3;

	private static final int TOO_MANY = 1000;

	private static final Pattern REPEATED = Pattern.compile("(.{1,8}?)\\1+.{0,7}");

	private static final Pattern FILLER = Pattern.compile("[^\\p{L}\\p{N}]+|\\d{1,8}|(.)\\1+");

	private static final List<String> ROWS = List.of("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba",
			"01234567890123456789", "98765432109876543210", "qwertyuiop", "poiuytrewq", "asdfghjkl", "lkjhgfdsa",
			"zxcvbnm", "mnbvcxz", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp");

	private final List<String> words;

	CommonPasswords(List<String> words) {
		this.words = words;
	}

	/** With the words that come with the product. */
	static CommonPasswords known() {
		try {
			String text = new ClassPathResource("signin/common-words.txt").getContentAsString(StandardCharsets.UTF_8);
			return new CommonPasswords(text.lines()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map(String::strip)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a guesser would come to this one early. */
	boolean contains(String password) {
		String bare = Normalizer.normalize(password, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd');
		String squeezed = bare.replaceAll("[^\\p{L}\\p{N}]+", "");
		return Stream.of(bare, squeezed)
			.anyMatch((text) -> REPEATED.matcher(text).matches() || wordsNeeded(text) <= MOST_WORDS);
	}

	/** The fewest words that make up the text, fillers being free. */
	private int wordsNeeded(String text) {
		int[] needed = new int[text.length() + 1];
		Arrays.fill(needed, TOO_MANY);
		needed[0] = 0;
		for (int from = 0; from < text.length(); from++) {
			if (needed[from] <= MOST_WORDS) {
				goOn(text, from, needed);
			}
		}
		return needed[text.length()];
	}

	private void goOn(String text, int from, int[] needed) {
		for (String word : this.words) {
			if (stands(word, text, from)) {
				reach(needed, from + word.length(), needed[from] + 1);
			}
		}
		for (int length = rowAt(text, from); length >= 4; length--) {
			reach(needed, from + length, needed[from]);
		}
		Matcher filler = FILLER.matcher(text).region(from, text.length());
		if (filler.lookingAt()) {
			for (int end = from + 1; end <= filler.end(); end++) {
				reach(needed, end, needed[from]);
			}
		}
	}

	private static void reach(int[] needed, int end, int words) {
		needed[end] = Math.min(needed[end], words);
	}

	private static boolean stands(String word, String text, int from) {
		if (from + word.length() > text.length()) {
			return false;
		}
		for (int i = 0; i < word.length(); i++) {
			char typed = text.charAt(from + i);
			if (typed != word.charAt(i) && plain(typed) != word.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private static char plain(char typed) {
		int at = "0134@5$7!".indexOf(typed);
		return (at < 0) ? typed : "oieaassti".charAt(at);
	}

	private static int rowAt(String text, int from) {
		int longest = 0;
		for (String row : ROWS) {
			for (int at = row.indexOf(text.charAt(from)); at >= 0; at = row.indexOf(text.charAt(from), at + 1)) {
				int length = 0;
				while (from + length < text.length() && at + length < row.length()
						&& text.charAt(from + length) == row.charAt(at + length)) {
					length++;
				}
				longest = Math.max(longest, length);
			}
		}
		return longest;
	}

}
