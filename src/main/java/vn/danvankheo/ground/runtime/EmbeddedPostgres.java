package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL of our own in a data folder: reached over loopback only, with
 * passwords, and durable unless told otherwise.
 */
final class EmbeddedPostgres implements AutoCloseable {

	static final String DATABASE = "danvankheo";

	private static final int CONNECTIONS = 60;

	/** Many contexts, each with its pools, stand on one database of the tests. */
	private static final int TEST_CONNECTIONS = 400;

	private static final int ENOUGH_TO_START = 32 << 20;

	private final DataFolder folder;

	private final boolean durable;

	private PostgresBinaries binaries;

	private PostgresUser user;

	private Passwords passwords;

	private int port;

	private volatile boolean closing;

	private EmbeddedPostgres(DataFolder folder, boolean durable) {
		this.folder = folder;
		this.durable = durable;
	}

	/** Starts the database of the folder, made anew if the folder has none. */
	static EmbeddedPostgres start(Path path, boolean durable) {
		EmbeddedPostgres postgres = new EmbeddedPostgres(DataFolder.open(path), durable);
		try {
			postgres.start();
			return postgres;
		}
		catch (IOException ex) {
			throw postgres.giveUp(Trouble.with(postgres.folder.path(), ex));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw postgres.giveUp(new IllegalStateException(ex));
		}
		catch (SQLException ex) {
			throw postgres.giveUp(Trouble.with(postgres.folder, ex));
		}
		catch (StartRefused ex) {
			throw postgres.giveUp(ex);
		}
	}

	private RuntimeException giveUp(RuntimeException reason) {
		close();
		return reason;
	}

	private void start() throws IOException, InterruptedException, SQLException {
		Path path = this.folder.path();
		refuseOtherMajor();
		if (Files.getFileStore(path).getUsableSpace() < ENOUGH_TO_START) {
			throw Trouble.diskFull(path, null);
		}
		this.user = PostgresUser.forFolder(path);
		this.binaries = PostgresBinaries.in(path);
		if (Files.exists(this.folder.cluster()) && !Passwords.areIn(path)) {
			throw Trouble.passwordsLost(path);
		}
		this.passwords = Passwords.of(path);
		if (!Files.exists(this.folder.cluster())) {
			make();
		}
		new OrphanedPostgres(this.folder.cluster(), this::stop).end();
		run();
		try (Connection connection = connect("postgres")) {
			DatabaseRoles.create(connection, this.passwords);
			DatabaseRoles.createDatabase(connection, DATABASE);
		}
		watch();
	}

	/** Should it end by itself, it is started again, at the same port. */
	private void watch() throws IOException {
		String postmaster = Files.readAllLines(this.folder.cluster().resolve("postmaster.pid")).get(0).strip();
		ProcessHandle.of(Long.parseLong(postmaster))
			.ifPresent((process) -> process.onExit().thenRun(() -> new Revival(this::revive, this::isMeantToEnd).go()));
	}

	private synchronized void revive() throws IOException, InterruptedException {
		if (!isMeantToEnd()) {
			run();
			watch();
		}
	}

	private boolean isMeantToEnd() {
		return this.closing || !this.folder.isHeld();
	}

	private void refuseOtherMajor() throws IOException {
		Path version = this.folder.cluster().resolve("PG_VERSION");
		if (Files.exists(version)) {
			String found = Files.readString(version).strip();
			if (!found.equals(PostgresBinaries.MAJOR)) {
				throw Trouble.otherMajor(this.folder.cluster(), found, PostgresBinaries.MAJOR);
			}
		}
	}

	/** Makes the cluster beside its place first, so that a half-made one never counts. */
	private void make() throws IOException, InterruptedException {
		Path draft = this.folder.path().resolve("database.new");
		FileSystemUtils.deleteRecursively(draft);
		Files.createDirectory(draft);
		Path secret = this.folder.path().resolve("superuser.new");
		Files.deleteIfExists(secret);
		Passwords.createPrivate(secret);
		Files.writeString(secret, this.passwords.superuser());
		this.user.own(secret);
		this.user.own(draft);
		call("initdb", "-D", draft.toString(), "-U", "postgres", "--pwfile", secret.toString(), "-A", "scram-sha-256",
				"-E", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8");
		Files.delete(secret);
		Files.writeString(draft.resolve("postgresql.conf"), "%ninclude_if_exists 'dan-van-kheo.conf'%n".formatted(),
				StandardOpenOption.APPEND);
		move(draft, this.folder.cluster());
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(from, to);
		}
	}

	private void run() throws IOException, InterruptedException {
		if (this.port == 0) {
			this.port = freePort();
		}
		Files.writeString(this.folder.cluster().resolve("dan-van-kheo.conf"), settings());
		Files.deleteIfExists(this.folder.log());
		Passwords.createPrivate(this.folder.log());
		this.user.own(this.folder.log());
		this.user.own(this.folder.cluster());
		call("pg_ctl", "-D", this.folder.cluster().toString(), "-l", this.folder.log().toString(), "-w", "-t", "120",
				"-s", "start");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private String settings() {
		String safe = this.durable ? "on" : "off";
		return """
				listen_addresses = '127.0.0.1'
				port = %d
				unix_socket_directories = ''
				password_encryption = 'scram-sha-256'
				max_connections = %d
				fsync = %s
				synchronous_commit = %s
				full_page_writes = %s
				timezone = 'UTC'
				log_timezone = 'UTC'
				""".formatted(this.port, this.durable ? CONNECTIONS : TEST_CONNECTIONS, safe, safe, safe);
	}

	private void call(String program, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(this.binaries.program(program).toString()));
		command.addAll(List.of(arguments));
		Path output = this.folder.path().resolve(program + ".log");
		int code = this.user.start(command, this.folder.path(), output.toFile()).waitFor();
		if (code != 0) {
			throw this.folder.explain(output);
		}
	}

	/** A connection of the superuser. */
	Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(url(database), "postgres", this.passwords.superuser());
	}

	/** The address of one database. */
	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	Passwords passwords() {
		return this.passwords;
	}

	private void stop(String mode) throws IOException, InterruptedException {
		call("pg_ctl", "-D", this.folder.cluster().toString(), "-m", mode, "-w", "-t", "60", "-s", "stop");
	}

	/** Ends the database in order and lets go of the folder. */
	@Override
	public synchronized void close() {
		this.closing = true;
		try (DataFolder ended = this.folder) {
			if (this.port != 0) {
				stop("fast");
			}
		}
		catch (IOException | StartRefused ex) {
			System.err.println(ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
