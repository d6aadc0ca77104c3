package vn.danvankheo.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

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

}
