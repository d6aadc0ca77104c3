package vn.danvankheo.ground.web;

/** The request cannot be read: malformed text, too many fields, too large. */
class UnreadableRequest extends RuntimeException {

	private final int status;

	UnreadableRequest(int status, Throwable cause) {
		super("unreadable request", cause);
		this.status = status;
	}

	int status() {
		return this.status;
	}

}
