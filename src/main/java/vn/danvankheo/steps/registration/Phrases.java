package vn.danvankheo.steps.registration;

/** Rounds and long texts as one says them. */
public final class Phrases {

	private Phrases() {
	}

	/** «đầu năm 2023» of a round called «Đợt đầu năm». */
	public static String round(String name, int year) {
		String bare = name.replaceFirst("^(Đợt|đợt)\\s+", "");
		return Character.toLowerCase(bare.charAt(0)) + bare.substring(1) + " " + year;
	}

	/** The beginning of a text, on one line. */
	public static String beginning(String text, int longest) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() <= longest) ? line : line.substring(0, longest).stripTrailing() + "…";
	}

}
