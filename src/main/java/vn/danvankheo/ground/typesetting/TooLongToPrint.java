package vn.danvankheo.ground.typesetting;

import java.util.List;

import vn.danvankheo.ground.web.ReasonedProblem;

/** A list so long that it is not set at once; its reader chooses fewer rows. */
class TooLongToPrint extends RuntimeException implements ReasonedProblem {

	private final transient List<Object> arguments;

	TooLongToPrint(int most) {
		this.arguments = List.of(most);
	}

	@Override
	public int status() {
		return 409;
	}

	@Override
	public String messageKey() {
		return "refusal.web.tooLongToPrint";
	}

	@Override
	public List<Object> arguments() {
		return this.arguments;
	}

}
