package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole expected outcomes in {@code src/test/resources/papers}. After a change that is
 * meant, {@code -Ddvk.golden=write} writes them anew, and the difference is read before
 * it is committed.
 */
final class Golden {

	private static final Path FOLDER = Path.of("src/test/resources/papers");

	private Golden() {
	}

	static void check(String name, String found) {
		Path file = FOLDER.resolve(name);
		try {
			if ("write".equals(System.getProperty("dvk.golden"))) {
				Files.createDirectories(FOLDER);
				Files.writeString(file, found);
			}
			assertThat(found).as(name).isEqualTo(Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
