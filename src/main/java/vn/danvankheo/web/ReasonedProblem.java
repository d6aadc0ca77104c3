package vn.danvankheo.web;

import java.util.List;

/**
 * Implemented by exceptions that a person may be told about: the error page answers with
 * this status and says this reason.
 */
public interface ReasonedProblem {

	/**
	 * The HTTP status: 403 for a right he lacks, 409 for a state that does not allow it.
	 */
	int status();

	/** The key of the reason's text in {@code messages.properties}. */
	String messageKey();

	/** What the text is filled with. */
	List<Object> arguments();

}
