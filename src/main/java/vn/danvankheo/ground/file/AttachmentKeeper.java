package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;

/** Keeps row and bytes together: both or neither. */
@Component
class AttachmentKeeper {

	private static final int MOST_FILES = 30;

	private static final long MOST_OF_A_RECORD = 100L * 1024 * 1024;

	private static final long MOST_OF_A_UNIT = 2048L * 1024 * 1024;

	private final AttachmentRows rows;

	private final AttachmentStore store;

	private final Clock clock;

	AttachmentKeeper(AttachmentRows rows, AttachmentStore store, Clock clock) {
		this.rows = rows;
		this.store = store;
		this.clock = clock;
	}

	@Transactional(rollbackFor = Exception.class)
	public void keep(Actor actor, AttachmentSubject subject, String category, FileName name, FileKind kind, Path file)
			throws IOException, FileRefused {
		long size = Files.size(file);
		this.rows.lock(subject);
		checkAllowance(actor, subject, size);
		String storedName = UUID.randomUUID().toString().replace("-", "");
		Attachment attachment = new Attachment(UUID.randomUUID(), subject.id(), category, name.value(),
				kind.mediaType(), size, actor.displayName(), this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.rows.insert(actor, subject, attachment, Checksum.of(file), storedName);
		this.store.write(storedName, file);
	}

	private void checkAllowance(Actor actor, AttachmentSubject subject, long size) throws FileRefused {
		boolean recordFull = this.rows.of(actor.committee(), subject.id()).size() >= MOST_FILES
				|| this.rows.sizeOf(actor.committee(), subject.id()) + size > MOST_OF_A_RECORD;
		if (recordFull) {
			throw new FileRefused("recordFull");
		}
		if (subject.unit() != null
				&& this.rows.sizeOfUnit(actor.committee(), subject.unit().unitId()) + size > MOST_OF_A_UNIT) {
			throw new FileRefused("unitFull");
		}
	}

	InputStream open(Attachment file) {
		try {
			return this.store.open(this.rows.storedNameOf(file.id()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void remove(Attachment file) {
		String storedName = this.rows.storedNameOf(file.id());
		this.rows.delete(file.id());
		this.store.remove(storedName);
	}

}
