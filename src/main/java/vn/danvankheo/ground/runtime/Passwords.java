package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The random passwords of an embedded database: its superuser, the owner of the tables,
 * and the application. Kept in the data folder, readable by its owner alone.
 */
record Passwords(String superuser, String owner, String application) {

	/** Reads the passwords kept in the folder, or makes and keeps new ones. */
	static Passwords of(Path folder) throws IOException {
		Path file = folder.resolve("database.properties");
		if (!Files.exists(file)) {
			new Passwords(random(), random(), random()).write(file);
		}
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return new Passwords(properties.getProperty("superuser"), properties.getProperty("owner"),
				properties.getProperty("application"));
	}

	static boolean areIn(Path folder) {
		return Files.exists(folder.resolve("database.properties"));
	}

	private void write(Path file) throws IOException {
		Properties properties = new Properties();
		properties.setProperty("superuser", this.superuser);
		properties.setProperty("owner", this.owner);
		properties.setProperty("application", this.application);
		StringWriter text = new StringWriter();
		properties.store(text, null);
		Path draft = file.resolveSibling("database.properties.new");
		Files.deleteIfExists(draft);
		createPrivate(draft);
		Files.writeString(draft, text.toString());
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Creates an empty file that only its owner may read. */
	static void createPrivate(Path file) throws IOException {
		FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
		if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		else {
			Files.createFile(file);
		}
	}

	private static String random() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	@Override
	public String toString() {
		return "Passwords[...]";
	}

}
