package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the bytes in a folder that all instances share. A file is complete on the disk
 * before its row is committed, and is deleted only after its row is gone; so a crash may
 * leave a file without a row, never a row without its file.
 */
class FolderStore implements AttachmentStore {

	private static final Logger log = LoggerFactory.getLogger(FolderStore.class);

	/** Only what this class itself names so; anything else in the folder is not ours. */
	private static final Pattern OURS = Pattern.compile("[0-9a-f]{32}(\\.part)?|\\.ready.*\\.part");

	private static final String ASIDE = "orphaned";

	/** A full disk still takes an empty file. */
	private static final int TRIAL_BYTES = 64 << 10;

	private final Path folder;

	private final Clock clock;

	FolderStore(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
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
		stamp(part);
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
		Path trial = Files.createTempFile(this.folder, ".ready", ".part");
		try {
			Files.write(trial, new byte[TRIAL_BYTES]);
		}
		finally {
			Files.delete(trial);
		}
	}

	@Override
	public List<String> keptBefore(Instant moment) throws IOException {
		return olderThan(moment, this.folder);
	}

	@Override
	public void setAside(String storedName) throws IOException {
		Path aside = Files.createDirectories(this.folder.resolve(ASIDE)).resolve(storedName);
		try {
			stamp(this.folder.resolve(storedName));
			Files.move(this.folder.resolve(storedName), aside, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (NoSuchFileException ex) {
			log.debug("Another instance was quicker", ex);
		}
	}

	@Override
	public int forgetAside(Instant moment) throws IOException {
		List<String> old = olderThan(moment, this.folder.resolve(ASIDE));
		for (String name : old) {
			Files.deleteIfExists(this.folder.resolve(ASIDE).resolve(name));
		}
		return old.size();
	}

	private static List<String> olderThan(Instant moment, Path folder) throws IOException {
		List<String> names = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : (Iterable<Path>) files::iterator) {
					String name = file.getFileName().toString();
					if (OURS.matcher(name).matches() && isOlder(file, moment)) {
						names.add(name);
					}
				}
			}
		}
		return names;
	}

	private static boolean isOlder(Path file, Instant moment) throws IOException {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
		}
		catch (NoSuchFileException ex) {
			return false;
		}
	}

	/** By our clock, so that age is told by the same clock. */
	private void stamp(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(this.clock.instant()));
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
