package vn.danvankheo.ground.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The packaged program in a process of its own, with its embedded database. */
final class Program {

	private final Process process;

	private final int port;

	private final Path folder;

	private Program(Process process, int port, Path folder) {
		this.process = process;
		this.port = port;
		this.folder = folder;
	}

	/** Where the build put it. */
	static Path jar() {
		return Path.of(System.getProperty("dvk.jar", "target/dan-van-kheo-0.1.0.jar")).toAbsolutePath();
	}

	/** Starts it and waits until it says that it is ready. */
	static Program start(Path folder) throws IOException {
		int port = freePort();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-Dstdout.encoding=UTF-8", "-jar", jar().toString(), "--server.port=" + port,
				"--dvk.data=" + folder)
			.redirectErrorStream(true)
			.start();
		List<String> said = new ArrayList<>();
		BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			said.add(line);
			if (line.contains("http://127.0.0.1:" + port)) {
				drain(process.getInputStream());
				return new Program(process, port, folder);
			}
		}
		throw new AssertionError("The program ended:\n" + String.join("\n", said));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private static void drain(InputStream stream) {
		Thread thread = new Thread(() -> {
			try {
				stream.transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		thread.setDaemon(true);
		thread.setUncaughtExceptionHandler((ended, ex) -> {
		});
		thread.start();
	}

	int port() {
		return this.port;
	}

	/** Ends it as a loss of power would. */
	void kill() {
		this.process.destroyForcibly();
	}

	/** Waits until the process is gone. */
	void awaitEnd() throws InterruptedException {
		this.process.waitFor();
	}

	/** Ends it in order. */
	void stop() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	/** The first column of what its database answers. */
	List<String> ask(String query) throws IOException, SQLException {
		Properties settings = new Properties();
		try (InputStream file = Files.newInputStream(this.folder.resolve("database/dan-van-kheo.conf"))) {
			settings.load(file);
		}
		String url = "jdbc:postgresql://127.0.0.1:%s/%s".formatted(settings.getProperty("port"),
				EmbeddedPostgres.DATABASE);
		List<String> answers = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(url, DatabaseRoles.APPLICATION,
				Passwords.of(this.folder).application());
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				answers.add(rows.getString(1));
			}
		}
		return answers;
	}

}
