package vn.danvankheo.ground.web;

/**
 * What a request knows of the database: once it has failed this request, nothing more is
 * asked of it, so that the answer does not wait for it a second and a third time.
 */
public final class Outage implements AutoCloseable {

	private static final ThreadLocal<Outage> OF_THIS_REQUEST = new ThreadLocal<>();

	private final Outage around;

	private boolean known;

	private Outage() {
		this.around = OF_THIS_REQUEST.get();
		this.known = this.around != null && this.around.known;
	}

	/** From now on this thread answers a request, until it is closed. */
	public static Outage watch() {
		Outage outage = new Outage();
		OF_THIS_REQUEST.set(outage);
		return outage;
	}

	/** The database has failed this request, if there is one. */
	public static void noticed() {
		if (OF_THIS_REQUEST.get() != null) {
			OF_THIS_REQUEST.get().known = true;
		}
	}

	/** Whether the database has failed this request. */
	public static boolean isKnown() {
		return OF_THIS_REQUEST.get() != null && OF_THIS_REQUEST.get().known;
	}

	@Override
	public void close() {
		if (this.around != null) {
			OF_THIS_REQUEST.set(this.around);
		}
		else {
			OF_THIS_REQUEST.remove();
		}
	}

}
