package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs for this machine, unpacked from the class path once. */
final class PostgresBinaries {

	/** The version of the programs on the class path; the build keeps the two in step. */
	static final String VERSION = "18.6.0";

	static final String MAJOR = "18";

	private final Path folder;

	private PostgresBinaries(Path folder) {
		this.folder = folder;
	}

	/** Unpacks the programs into the folder, unless they are there already. */
	static PostgresBinaries in(Path parent) throws IOException {
		Path folder = parent.resolve("postgresql-" + VERSION);
		if (!Files.exists(folder)) {
			Path draft = parent.resolve("postgresql-" + VERSION + ".new");
			FileSystemUtils.deleteRecursively(draft);
			unpack(draft);
			Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
		}
		return new PostgresBinaries(folder);
	}

	/** Where one of the programs is. */
	Path program(String name) {
		String file = name + (windows() ? ".exe" : "");
		return this.folder.resolve("bin").resolve(file).toAbsolutePath();
	}

	static boolean windows() {
		return os().contains("windows");
	}

	private static String os() {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT);
	}

	private static String archive() {
		boolean arm = System.getProperty("os.arch").equals("aarch64");
		if (windows()) {
			return "/postgres-windows-x86_64.txz";
		}
		String system = os().contains("mac") ? "darwin" : "linux";
		return "/postgres-" + system + (arm ? "-arm_64.txz" : "-x86_64.txz");
	}

	private static void unpack(Path folder) throws IOException {
		try (InputStream resource = PostgresBinaries.class.getResourceAsStream(archive())) {
			if (resource == null) {
				throw Trouble.unsupported(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
			}
			try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(resource))) {
				for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
					write(folder, entry, tar);
				}
			}
		}
	}

	private static void write(Path folder, TarArchiveEntry entry, InputStream content) throws IOException {
		Path target = folder.resolve(entry.getName()).normalize();
		if (!target.startsWith(folder)) {
			throw new IOException("An entry outside of its archive: " + entry.getName());
		}
		if (entry.isDirectory()) {
			folder(target);
		}
		else if (entry.isSymbolicLink()) {
			folder(target.getParent());
			Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
		}
		else {
			folder(target.getParent());
			Files.copy(content, target);
			open(target, (entry.getMode() & 0111) != 0);
		}
	}

	private static void folder(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			Files.createDirectories(folder);
			open(folder, true);
		}
	}

	/** Lets every user read what is no secret, whatever the umask. */
	private static void open(Path path, boolean executable) {
		path.toFile().setReadable(true, false);
		if (executable) {
			path.toFile().setExecutable(true, false);
		}
	}

}
