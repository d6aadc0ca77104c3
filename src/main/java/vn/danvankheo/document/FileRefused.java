package vn.danvankheo.document;

/** A file that cannot be taken; its message says the cure. */
class FileRefused extends Exception {

	private final String code;

	/** The message is «refusal.file.code». */
	FileRefused(String code) {
		super(code);
		this.code = code;
	}

	String messageKey() {
		return "refusal.file." + this.code;
	}

}
