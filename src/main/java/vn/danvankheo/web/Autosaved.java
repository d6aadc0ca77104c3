package vn.danvankheo.web;

import java.time.Instant;

import org.springframework.http.ResponseEntity;

/** The answer to an autosave, which {@code autosave.js} understands. */
public final class Autosaved {

	private Autosaved() {
	}

	/**
	 * It is saved: the form goes on with this version and shows this time. A stale
	 * version is answered by throwing {@link StaleForm} (409), wrong content by status
	 * 422.
	 */
	public static ResponseEntity<Void> as(long version, Instant savedAt) {
		return ResponseEntity.noContent()
			.header("X-Version", Long.toString(version))
			.header("X-Saved-At", VietnameseDate.time(savedAt))
			.build();
	}

}
