package vn.danvankheo.ground.file;

import vn.danvankheo.ground.web.Worded;

/** A file that cannot be taken; its message says the cure. */
class FileRefused extends Exception implements Worded {

	private final String code;

	/** The message is «refusal.file.code». */
	FileRefused(String code) {
		super(code);
		this.code = code;
	}

	@Override
	public String messageKey() {
		return "refusal.file." + this.code;
	}

}
