package vn.danvankheo.ground.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The letters of the legacy encodings, as two published tables. */
final class LegacyLetters {

	private static final String TCVN3_SMALL = "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ"
			+ "×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ";

	private static final String TCVN3_CAPITAL = "¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư";

	private static final String VNI_ALONE = "ñđííììæỉóĩòịôơöưîỵ";

	private static final String[] VNI_PAIRS = { "aùáaøàaûảaõãaïạaêăaéắaèằaúẳaüẵaëặaââaáấaàầaåẩaãẫaäậ",
			"eùéeøèeûẻeõẽeïẹeâêeáếeàềeåểeãễeäệ", "oùóoøòoûỏoõõoïọoâôoáốoàồoåổoãỗoäộôùớôøờôûởôõỡôïợ",
			"uùúuøùuûủuõũuïụöùứöøừöûửöõữöïự", "yùýyøỳyûỷyõỹ" };

	private static final Map<Character, Character> TCVN3 = singles(TCVN3_SMALL + TCVN3_CAPITAL);

	private static final Map<Character, Character> VNI_SINGLES = singles(
			VNI_ALONE + VNI_ALONE.toUpperCase(Locale.ROOT));

	private static final Map<String, Character> VNI = pairs();

	private LegacyLetters() {
	}

	static String fromTcvn3(String text) {
		StringBuilder unicode = new StringBuilder(text.length());
		for (char letter : text.toCharArray()) {
			unicode.append((char) TCVN3.getOrDefault(letter, letter));
		}
		return unicode.toString();
	}

	static String fromVni(String text) {
		StringBuilder unicode = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			Character pair = (at + 1 < text.length()) ? VNI.get(text.substring(at, at + 2)) : null;
			if (pair != null) {
				unicode.append((char) pair);
				at++;
			}
			else {
				char letter = text.charAt(at);
				unicode.append((char) VNI_SINGLES.getOrDefault(letter, letter));
			}
		}
		return unicode.toString();
	}

	private static Map<Character, Character> singles(String table) {
		Map<Character, Character> letters = new HashMap<>();
		for (int at = 0; at < table.length(); at += 2) {
			letters.put(table.charAt(at), table.charAt(at + 1));
		}
		return letters;
	}

	private static Map<String, Character> pairs() {
		Map<String, Character> letters = new HashMap<>();
		for (String table : VNI_PAIRS) {
			for (int at = 0; at < table.length(); at += 3) {
				String small = table.substring(at, at + 2);
				char unicode = table.charAt(at + 2);
				letters.put(small, unicode);
				letters.put(small.toUpperCase(Locale.ROOT), Character.toUpperCase(unicode));
				letters.put(Character.toUpperCase(small.charAt(0)) + small.substring(1),
						Character.toUpperCase(unicode));
			}
		}
		return letters;
	}

}
