package vn.danvankheo.ground.web;

import java.time.Instant;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer to an autosave, which {@code autosave.js} understands. */
public final class Autosaved {

	private Autosaved() {
	}

	/**
	 * What is right is saved: the form goes on with this version and shows this time.
	 * What is wrong is answered by 422, a stale version by throwing {@link StaleForm}.
	 */
	public static ResponseEntity<Void> as(Object version, Instant savedAt, FormErrors errors) {
		return ResponseEntity.status(errors.none() ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_CONTENT)
			.header("X-Version", version.toString())
			.header("X-Saved-At", VietnameseDate.time(savedAt))
			.build();
	}

}
