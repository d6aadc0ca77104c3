package vn.danvankheo.ground.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a word could be a Vietnamese syllable: initial, vowels with one tone, final.
 */
final class Syllable {

	private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

	private static final Pattern SHAPE = Pattern.compile(
			"(ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdđhklmnpqrstvx])?(" + "a[iouy]?|ă|â[uy]?|e[o]?|ê[u]?|i[au]?|iê[u]?|"
					+ "o[aăei]?|oa[iyo]|oe[o]|ôi?|ôi|ơi?|u[aâêiôơy]?|uâ[y]|uê[u]|uô[i]|uy[aêu]|uai|uay|ư[aiu]?|ươ[iu]?|"
					+ "y|yê[u]?|oo|ôô" + ")(ng|nh|ch|[cmnpt])?");

	private static final Pattern STOPPED = Pattern.compile(".*(ch|[cpt])");

	private static final Pattern SHARP_OR_HEAVY = Pattern.compile("[\\u0301\\u0323]");

	private Syllable() {
	}

	static boolean isPossible(String word) {
		String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		long tones = TONE.matcher(apart).results().count();
		String shape = Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
		if (tones > 1 || !SHAPE.matcher(shape).matches()) {
			return false;
		}
		return tones == 0 || !STOPPED.matcher(shape).matches() || SHARP_OR_HEAVY.matcher(apart).find();
	}

}
