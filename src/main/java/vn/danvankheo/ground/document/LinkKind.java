package vn.danvankheo.ground.document;

import java.util.Arrays;

/**
 * How a paper belongs to another; a correction that was drafted here is kept with the
 * paper itself.
 */
enum LinkKind {

	/** Liên quan. */
	RELATED("Liên quan đến", "Liên quan đến"),
	/** Căn cứ. */
	BASIS("Căn cứ vào", "Là căn cứ của"),
	/** Thay thế. */
	REPLACES("Thay thế", "Được thay thế bởi"),
	/** Kèm theo. */
	ATTACHED("Kèm theo", "Có kèm theo"),
	/** Đính chính, of a paper that was not corrected by its own draft. */
	CORRECTS("Đính chính", "Được đính chính bởi");

	private final String words;

	private final String fromTheOther;

	LinkKind(String words, String fromTheOther) {
		this.words = words;
		this.fromTheOther = fromTheOther;
	}

	/** As the paper that says so reads it: «Căn cứ vào». */
	public String words() {
		return this.words;
	}

	/** As this side of the two reads it. */
	String words(boolean says) {
		return says ? this.words : this.fromTheOther;
	}

	/** The kind of this name; any other is merely related. */
	static LinkKind named(String name) {
		return Arrays.stream(values()).filter((kind) -> kind.name().equals(name)).findFirst().orElse(RELATED);
	}

}
