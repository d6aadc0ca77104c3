package vn.danvankheo.ground.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL's programs run: as ourselves, or, as they refuse to run as root, as
 * an ordinary user of this machine who can reach the data folder.
 */
final class PostgresUser {

	private final List<String> prefix;

	/** Who must own the database's files, or null when it is ourselves. */
	private final String owner;

	private PostgresUser(List<String> prefix, String owner) {
		this.prefix = prefix;
		this.owner = owner;
	}

	/** Finds somebody to run PostgreSQL as; refused with words when there is nobody. */
	static PostgresUser forFolder(Path folder) throws IOException, InterruptedException {
		if (PostgresBinaries.windows() || !root(folder)) {
			return new PostgresUser(List.of(), null);
		}
		for (PostgresUser user : candidates()) {
			if (user.reaches(folder)) {
				return user;
			}
		}
		throw Trouble.onlyRoot(folder);
	}

	private static boolean root(Path folder) throws IOException {
		Path probe = Files.createTempFile(folder, "who", null);
		try {
			return Integer.valueOf(0).equals(Files.getAttribute(probe, "unix:uid"));
		}
		finally {
			Files.delete(probe);
		}
	}

	/**
	 * A user namespace comes last: there the files stay root's, so it only serves a
	 * folder that nobody else can enter, such as one below /root.
	 */
	private static List<PostgresUser> candidates() {
		List<PostgresUser> candidates = new ArrayList<>();
		for (String name : List.of("postgres", "nobody")) {
			candidates.add(
					new PostgresUser(List.of("setpriv", "--reuid=" + name, "--regid=" + name, "--clear-groups"), name));
			candidates.add(new PostgresUser(List.of("runuser", "-u", name, "--"), name));
			candidates
				.add(new PostgresUser(List.of("su", "-s", "/bin/sh", name, "-c", "exec \"$0\" \"$@\"", "--"), name));
			candidates.add(new PostgresUser(List.of("sudo", "-n", "-u", name), name));
		}
		candidates.add(new PostgresUser(List.of("unshare", "-U"), "root"));
		return candidates;
	}

	private boolean reaches(Path folder) throws InterruptedException {
		try {
			return start(List.of("/bin/sh", "-c", "test \"$(id -u)\" -ne 0 && test -x \"$1\"", "sh", folder.toString()),
					folder, null)
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Starts a program; what it prints goes to the file, or nowhere. */
	Process start(List<String> command, Path folder, File output) throws IOException {
		List<String> whole = new ArrayList<>(this.prefix);
		whole.addAll(command);
		ProcessBuilder builder = new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true);
		builder.redirectOutput((output != null) ? ProcessBuilder.Redirect.to(output) : ProcessBuilder.Redirect.DISCARD);
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		Process process = builder.start();
		process.getOutputStream().close();
		return process;
	}

	/** Gives the files to the one PostgreSQL runs as. */
	void own(Path root) throws IOException {
		if (this.owner == null || !Files.exists(root)) {
			return;
		}
		UserPrincipal principal = root.getFileSystem()
			.getUserPrincipalLookupService()
			.lookupPrincipalByName(this.owner);
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				if (!principal.equals(Files.getOwner(file, LinkOption.NOFOLLOW_LINKS))) {
					Files.setAttribute(file, "posix:owner", principal, LinkOption.NOFOLLOW_LINKS);
				}
			}
		}
	}

}
