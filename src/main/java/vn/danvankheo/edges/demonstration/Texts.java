package vn.danvankheo.edges.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/** The texts of the story. */
final class Texts {

	private Texts() {
	}

	static List<String> lines(String name) {
		try {
			return new ClassPathResource("demonstration/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
