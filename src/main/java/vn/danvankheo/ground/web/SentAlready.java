package vn.danvankheo.ground.web;

import java.time.Instant;

/** The same form was saved before, but where that led got lost. */
class SentAlready extends RuntimeException {

	private final transient Instant at;

	SentAlready(Instant at) {
		this.at = at;
	}

	Instant at() {
		return this.at;
	}

}
