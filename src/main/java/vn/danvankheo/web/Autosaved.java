package vn.danvankheo.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.springframework.http.ResponseEntity;

/** The answer to an autosave, which {@code autosave.js} understands. */
public final class Autosaved {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

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
			.header("X-Saved-At", TIME.format(savedAt))
			.build();
	}

}
