package vn.danvankheo;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text that code or a template names exists. */
class MessagesTests {

	private static final Pattern REFUSED = Pattern.compile("refused\\(\\s*\"([\\w.]+)\"");

	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.]+)[}(]");

	private static final Pattern IN_CODE = Pattern.compile("getMessage\\(\\s*\"([\\w.]+)\"\\s*,");

	private final Properties messages = read();

	@Test
	void every_refusal_has_its_reason() {
		assertThat(missing("refusal.", keys(Sources.JAVA, ".java", REFUSED))).isEmpty();
	}

	@Test
	void every_key_in_a_template_or_in_code_has_its_text() {
		assertThat(missing("", keys(Sources.TEMPLATES, ".html", IN_TEMPLATE))).isEmpty();
		assertThat(missing("", keys(Sources.JAVA, ".java", IN_CODE))).isEmpty();
	}

	@Test
	void an_enum_with_texts_has_one_for_each_of_its_constants() {
		List<String> missing = new ArrayList<>();
		int labelled = 0;
		for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("vn.danvankheo")) {
			String prefix = Character.toLowerCase(type.getSimpleName().isEmpty() ? ' ' : type.getSimpleName().charAt(0))
					+ (type.getSimpleName().isEmpty() ? "" : type.getSimpleName().substring(1)) + ".";
			if (type.isEnum()
					&& this.messages.stringPropertyNames().stream().anyMatch((key) -> key.startsWith(prefix))) {
				labelled++;
				missing.addAll(missing(prefix,
						Arrays.stream(type.reflect().getEnumConstants())
							.map((constant) -> ((Enum<?>) constant).name())
							.toList()));
			}
		}
		assertThat(labelled).isPositive();
		assertThat(missing).isEmpty();
	}

	@Test
	void texts_are_not_empty_and_quotes_are_not_swallowed() {
		this.messages.forEach((key,
				text) -> assertThat((String) text).as((String) key).isNotBlank().doesNotContainPattern("(?<!')'(?!')"));
	}

	private List<String> missing(String prefix, Iterable<String> keys) {
		List<String> missing = new ArrayList<>();
		for (String key : keys) {
			if (!hasText(prefix + key)) {
				missing.add(prefix + key);
			}
		}
		return missing;
	}

	/** A key that ends in a dot is completed at run time, by a constant's name. */
	private boolean hasText(String key) {
		return key.endsWith(".") ? this.messages.stringPropertyNames().stream().anyMatch((each) -> each.startsWith(key))
				: this.messages.containsKey(key);
	}

	private static TreeSet<String> keys(Path folder, String ending, Pattern pattern) {
		TreeSet<String> keys = new TreeSet<>();
		Sources.texts(folder, ending).values().forEach((text) -> {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				keys.add(matcher.group(1));
			}
		});
		return keys;
	}

	private static Properties read() {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return properties;
	}

}
