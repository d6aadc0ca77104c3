package vn.danvankheo.steps.review;

import vn.danvankheo.ground.web.Words;

/** A result as people read it. */
final class FindingWords {

	private FindingWords() {
	}

	/** «đạt», «8,5 điểm»; the words for nothing while it was not judged. */
	static String of(Words words, String result) {
		return switch (result) {
			case "" -> words.of("finding.NONE");
			case "PASSED", "FAILED" -> words.of("finding." + result);
			default -> result + " điểm";
		};
	}

}
