package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds the embedded database. One living instance at a time: the lock is
 * the operating system's, so that it ends with the process however the process ends.
 */
final class DataFolder implements AutoCloseable {

	private static final long LOCKED_BYTE = 1 << 20;

	private final Path path;

	private final FileChannel channel;

	private DataFolder(Path path, FileChannel channel) {
		this.path = path;
		this.channel = channel;
	}

	/** Opens the folder, making it if missing; refused when another instance has it. */
	static DataFolder open(Path path) {
		Path folder = path.toAbsolutePath().normalize();
		try {
			Files.createDirectories(folder);
			FileChannel channel = FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE,
					StandardOpenOption.READ, StandardOpenOption.WRITE);
			lock(folder, channel);
			channel.truncate(0);
			channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes()));
			return new DataFolder(folder, channel);
		}
		catch (IOException ex) {
			throw Trouble.with(folder, ex);
		}
	}

	private static void lock(Path folder, FileChannel channel) throws IOException {
		FileLock lock = null;
		try {
			lock = channel.tryLock(LOCKED_BYTE, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			// held by this very process: the same answer as for another one
		}
		if (lock == null) {
			String owner = Files.readString(folder.resolve("in-use"), StandardCharsets.US_ASCII).strip();
			channel.close();
			throw Trouble.inUse(folder, owner);
		}
	}

	/** Whether it is still ours. */
	boolean isHeld() {
		return this.channel.isOpen();
	}

	Path path() {
		return this.path;
	}

	/** The database's files. */
	Path cluster() {
		return this.path.resolve("database");
	}

	/** What PostgreSQL writes down about its work. */
	Path log() {
		return this.path.resolve("postgresql.log");
	}

	/** Why one of PostgreSQL's programs failed, from what it and the server wrote. */
	StartRefused explain(Path output) throws IOException {
		String said = Files.readString(output).strip();
		String log = Files.exists(log()) ? Files.readString(log()).strip() : "";
		if (Trouble.meansDiskFull(said + log)) {
			return Trouble.diskFull(this.path, null);
		}
		return Trouble.failed(log(), said + System.lineSeparator() + log.substring(Math.max(0, log.length() - 1000)));
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
