package vn.danvankheo.ground.runtime;

/**
 * The application cannot start, for a reason that its operator can do something about.
 * The message is what the operator reads: Vietnamese, complete, without a stack trace.
 */
public class StartRefused extends RuntimeException {

	private final String remedy;

	/** Refuses to start. */
	public StartRefused(String reason, String remedy) {
		this(reason, remedy, null);
	}

	StartRefused(String reason, String remedy, Throwable cause) {
		super(reason, cause);
		this.remedy = remedy;
	}

	/** What to do about it. */
	public String remedy() {
		return this.remedy;
	}

}
