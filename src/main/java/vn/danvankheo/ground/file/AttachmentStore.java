package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Where the bytes are kept. Writing and removing take part in the transaction around
 * them: after a rollback nothing is left, after a commit nothing is missing.
 */
interface AttachmentStore {

	/** Takes a copy of the file under this name. */
	void write(String storedName, Path file) throws IOException;

	/** The bytes. */
	InputStream open(String storedName) throws IOException;

	/** Gives the bytes up, once the transaction is through. */
	void remove(String storedName);

	/** Fails when nothing could be kept at this moment. */
	void check() throws IOException;

	/**
	 * What has stood here since before this moment; whatever of it has no row is an
	 * orphan, left by a crash. Empty where the store itself lets no orphan be.
	 */
	default List<String> keptBefore(Instant moment) throws IOException {
		return List.of();
	}

	/** Puts an orphan where it is in nobody's way and can still be had back. */
	default void setAside(String storedName) throws IOException {
		throw new IllegalStateException("Nothing is to be set aside here: " + storedName);
	}

	/** Deletes what was set aside before this moment; how many that were. */
	default int forgetAside(Instant moment) throws IOException {
		return 0;
	}

}
