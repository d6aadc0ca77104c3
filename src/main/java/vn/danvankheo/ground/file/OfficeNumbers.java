package vn.danvankheo.ground.file;

/** Numbers and switches as the XML of office files writes them. */
final class OfficeNumbers {

	private OfficeNumbers() {
	}

	/** A whole number from 0; the other when the text is none. */
	static int whole(String text, int otherwise) {
		return (text != null && text.strip().matches("\\d{1,9}")) ? Integer.parseInt(text.strip()) : otherwise;
	}

	/** Whether a switch is on. */
	static boolean isOn(String text) {
		return "1".equals(text) || "true".equals(text) || "on".equals(text);
	}

}
