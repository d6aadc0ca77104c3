package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL left behind in our folder by an instance that was killed. Whoever holds
 * the folder's lock knows that nobody uses it any more.
 */
final class OrphanedPostgres {

	/** Asks the running server of the folder to stop in one of its modes. */
	interface Stop {

		void in(String mode) throws IOException, InterruptedException;

	}

	private final Path cluster;

	private final Stop stop;

	OrphanedPostgres(Path cluster, Stop stop) {
		this.cluster = cluster;
		this.stop = stop;
	}

	/** Ends it, if there is one; what it had confirmed is on disk. */
	void end() throws IOException, InterruptedException {
		Path file = this.cluster.resolve("postmaster.pid");
		if (!Files.exists(file)) {
			return;
		}
		Optional<ProcessHandle> orphan = orphan(file);
		if (orphan.isPresent()) {
			end(orphan.get());
		}
		Files.deleteIfExists(file);
	}

	private static Optional<ProcessHandle> orphan(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(OrphanedPostgres::isPostgres);
	}

	/** The number may belong to somebody else by now, who must not be touched. */
	private static boolean isPostgres(ProcessHandle process) {
		return process.isAlive()
				&& process.info().command().map((command) -> command.contains("postgres")).orElse(true);
	}

	private void end(ProcessHandle postmaster) throws IOException, InterruptedException {
		List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
		for (String mode : List.of("fast", "immediate")) {
			try {
				this.stop.in(mode);
				return;
			}
			catch (StartRefused ex) {
				// it did not obey in time: ask less politely
			}
		}
		all.forEach(ProcessHandle::destroyForcibly);
		CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
			.completeOnTimeout(null, 10, TimeUnit.SECONDS)
			.join();
	}

}
