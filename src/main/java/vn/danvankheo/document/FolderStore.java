package vn.danvankheo.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the bytes in a folder that all instances share. A file is complete on the disk
 * before its row is committed, and is deleted only after its row is gone.
 */
class FolderStore implements AttachmentStore {

	private static final Logger log = LoggerFactory.getLogger(FolderStore.class);

	private final Path folder;

	FolderStore(Path folder) {
		this.folder = folder;
	}

	@Override
	public void write(String storedName, Path file) throws IOException {
		Files.createDirectories(this.folder);
		Path part = this.folder.resolve(storedName + ".part");
		afterwards(false, () -> {
			delete(part);
			delete(this.folder.resolve(storedName));
		});
		Files.copy(file, part);
		try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		Files.move(part, this.folder.resolve(storedName), StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public InputStream open(String storedName) throws IOException {
		return Files.newInputStream(this.folder.resolve(storedName));
	}

	@Override
	public void remove(String storedName) {
		afterwards(true, () -> delete(this.folder.resolve(storedName)));
	}

	@Override
	public void check() throws IOException {
		Files.createDirectories(this.folder);
		Files.delete(Files.createTempFile(this.folder, ".ready", ".part"));
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			log.warn("An attachment's file could not be deleted", ex);
		}
	}

	private static void afterwards(boolean committed, Runnable act) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if ((status == STATUS_COMMITTED) == committed) {
					act.run();
				}
			}
		});
	}

}
