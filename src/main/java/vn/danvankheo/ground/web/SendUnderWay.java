package vn.danvankheo.ground.web;

/** The same form is being saved at this moment (409, Retry-After). */
class SendUnderWay extends RuntimeException implements ReasonedProblem {

	@Override
	public int status() {
		return 409;
	}

	@Override
	public String messageKey() {
		return "refusal.web.underWay";
	}

}
