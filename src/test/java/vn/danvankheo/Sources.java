package vn.danvankheo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of this repository, for the tests of our conventions. */
final class Sources {

	static final Path JAVA = Path.of("src/main/java");

	static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private Sources() {
	}

	/** Every file below the folder with the ending, and its text. */
	static Map<Path, String> texts(Path folder, String ending) {
		return files(folder, ending).stream().collect(Collectors.toMap((file) -> file, Sources::text));
	}

	static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
