package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/** Compares the rows of the attachments with what the store really holds. */
@Component
class StoreCheck {

	/** No upload lasts as long, so what has no row by then never gets one. */
	static final Duration GRACE = Duration.ofHours(24);

	/** How long an orphan can be had back. */
	static final Duration KEPT_ASIDE = Duration.ofDays(30);

	private static final int AT_ONCE = 500;

	private final AttachmentRows rows;

	private final AttachmentStore store;

	private final Clock clock;

	StoreCheck(AttachmentRows rows, AttachmentStore store, Clock clock) {
		this.rows = rows;
		this.store = store;
		this.clock = clock;
	}

	/** Reads every file there is a row for, and looks for those without one. */
	StoreFindings findings() throws IOException {
		StoreFindings findings = new StoreFindings(orphans());
		UUID last = new UUID(0, 0);
		List<StoredFile> next = this.rows.storedAfter(last, AT_ONCE);
		while (!next.isEmpty()) {
			for (StoredFile file : next) {
				look(file, findings);
			}
			last = next.get(next.size() - 1).attachmentId();
			next = this.rows.storedAfter(last, AT_ONCE);
		}
		return findings;
	}

	private void look(StoredFile file, StoreFindings findings) {
		try (InputStream content = this.store.open(file.storedName())) {
			findings.read(file, Checksum.of(content).equals(file.sha256()));
		}
		catch (IOException | EmptyResultDataAccessException ex) {
			// Removed by somebody since its row was read, or truly gone.
			if (!this.rows.known(List.of(file.storedName())).isEmpty()) {
				findings.missing(file);
			}
		}
	}

	/** Sets the orphans aside, and forgets those set aside long ago; how many of each. */
	Swept sweep() throws IOException {
		List<String> orphans = orphans();
		for (String orphan : orphans) {
			this.store.setAside(orphan);
		}
		return new Swept(orphans.size(), this.store.forgetAside(this.clock.instant().minus(KEPT_ASIDE)));
	}

	private List<String> orphans() throws IOException {
		List<String> kept = this.store.keptBefore(this.clock.instant().minus(GRACE));
		List<String> orphans = new ArrayList<>();
		for (int from = 0; from < kept.size(); from += AT_ONCE) {
			List<String> some = kept.subList(from, Math.min(from + AT_ONCE, kept.size()));
			Set<String> known = this.rows.known(some);
			some.stream().filter((name) -> !known.contains(name)).forEach(orphans::add);
		}
		return orphans;
	}

	/** What a sweep did. */
	record Swept(int setAside, int forgotten) {

		boolean anything() {
			return this.setAside + this.forgotten > 0;
		}

	}

}
