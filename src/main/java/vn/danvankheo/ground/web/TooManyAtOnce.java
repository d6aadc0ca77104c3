package vn.danvankheo.ground.web;

/** So many look at the same page that this one was not worked out (503, Retry-After). */
public class TooManyAtOnce extends RuntimeException implements ReasonedProblem {

	@Override
	public int status() {
		return 503;
	}

	@Override
	public String messageKey() {
		return "refusal.web.tooMany";
	}

}
