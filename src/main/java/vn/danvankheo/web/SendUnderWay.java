package vn.danvankheo.web;

import java.util.List;

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

	@Override
	public List<Object> arguments() {
		return List.of();
	}

}
