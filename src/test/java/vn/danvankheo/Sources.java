package vn.danvankheo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of this repository, for the tests of our conventions. */
public final class Sources {

	static final Path JAVA = Path.of("src/main/java");

	public static final Path TEMPLATES = Path.of("src/main/resources/templates");

	static final Path STATIC = Path.of("src/main/resources/static");

	private Sources() {
	}

	/** Every file below the folder with the ending, and its text. */
	public static Map<Path, String> texts(Path folder, String ending) {
		return files(folder, ending).stream().collect(Collectors.toMap((file) -> file, Sources::text));
	}

	/** Each line, with its file and number, of the files below the folder that is so. */
	static List<String> lines(Path folder, String ending, Predicate<String> so) {
		return files(folder, ending).stream().flatMap((file) -> {
			List<String> lines = text(file).lines().toList();
			return IntStream.range(0, lines.size())
				.filter((at) -> so.test(lines.get(at)))
				.mapToObj((at) -> "%s:%d %s".formatted(file, at + 1, lines.get(at).strip()));
		}).toList();
	}

	static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
