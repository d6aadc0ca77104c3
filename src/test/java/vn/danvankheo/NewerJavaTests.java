package vn.danvankheo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The whole suite on the Java that production runs on, where this machine has it. */
@Tag("thorough")
class NewerJavaTests {

	private static final int PRODUCTION = 25;

	@Test
	void the_suite_passes_on_the_java_of_production() throws Exception {
		Optional<Path> home = installed().filter((each) -> version(each) >= PRODUCTION)
			.max(Comparator.comparingInt(NewerJavaTests::version));
		assumeTrue(home.isPresent(), "no Java %d or newer on this machine".formatted(PRODUCTION));
		Path log = Path.of("target/newer-java.log");
		int code = new ProcessBuilder(home.get().resolve("bin/java").toString(), "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				"-Ddvk.browser=" + System.getProperty("dvk.browser", "auto"), "-Duser.timezone=UTC",
				SuiteRunner.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start()
			.waitFor();
		assertThat(code).as("Java in %s, see %s", home.get(), log).isZero();
	}

	private static Stream<Path> installed() {
		return Stream
			.of(Path.of("/usr/lib/jvm"), Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"),
					Path.of(System.getProperty("user.home"), ".jdks"), Path.of("/Library/Java/JavaVirtualMachines"))
			.filter(Files::isDirectory)
			.flatMap((folder) -> children(folder).stream())
			.flatMap((home) -> Stream.of(home, home.resolve("Contents/Home")))
			.filter((home) -> Files.isRegularFile(home.resolve("release")));
	}

	private static List<Path> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int version(Path home) {
		Properties release = new Properties();
		try (InputStream file = Files.newInputStream(home.resolve("release"))) {
			release.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Integer.parseInt(release.getProperty("JAVA_VERSION", "0").replaceAll("^\"?(\\d+).*$", "$1"));
	}

}
