package vn.danvankheo.ground.web;

import java.util.Set;

/** The statuses that have words of their own; all others borrow them. */
final class ErrorCodes {

	private static final Set<Integer> WITH_WORDS = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 431, 500,
			503);

	private ErrorCodes() {
	}

	/** The message key of title and text, without their endings. */
	static String key(int status) {
		if (WITH_WORDS.contains(status)) {
			return "problem." + status;
		}
		return (status >= 500) ? "problem.500" : "problem.400";
	}

}
