package vn.danvankheo.ground.organisation;

import vn.danvankheo.ground.web.PhoneNumbers;

/** What people type into the forms of this room. */
final class Typed {

	/** What is said to a code that is none. */
	static final String NO_CODE = "Mã chỉ gồm chữ không dấu, số và gạch nối, ví dụ P01";

	private Typed() {
	}

	/** A text, or null when there is none. */
	static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	/** Telephone numbers as they are kept, or null when there are none. */
	static String phonesOrNull(String text) {
		return orNull(PhoneNumbers.kept(text));
	}

}
