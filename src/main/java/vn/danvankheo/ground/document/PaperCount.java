package vn.danvankheo.ground.document;

/** Counts as official papers write them. */
public final class PaperCount {

	private PaperCount() {
	}

	/** Below ten with a zero before. */
	public static String padded(long number) {
		return "%02d".formatted(number);
	}

}
