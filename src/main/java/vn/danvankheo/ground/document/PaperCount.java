package vn.danvankheo.ground.document;

/** Counts as official papers write them. */
public final class PaperCount {

	private PaperCount() {
	}

	/**
	 * «, trong đó tập thể 10, cá nhân 02»; where all are of one kind, so it says.
	 */
	public static String owners(long collective, long individual) {
		if (collective == 0 || individual == 0) {
			return (collective + individual == 0) ? "" : (individual == 0) ? ", đều của tập thể" : ", đều của cá nhân";
		}
		return ", trong đó tập thể " + padded(collective) + ", cá nhân " + padded(individual);
	}

	/** Below ten with a zero before; none is a plain zero. */
	public static String padded(long number) {
		return (number == 0) ? "0" : "%02d".formatted(number);
	}

}
