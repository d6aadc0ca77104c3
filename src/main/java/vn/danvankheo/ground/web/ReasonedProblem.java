package vn.danvankheo.ground.web;

/**
 * Implemented by exceptions that a person may be told about: the error page answers with
 * this status and says this reason.
 */
public interface ReasonedProblem extends Worded {

	/**
	 * The HTTP status: 403 for a right he lacks, 409 for a state that does not allow it.
	 */
	int status();

}
