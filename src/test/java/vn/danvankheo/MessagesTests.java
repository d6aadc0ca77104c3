package vn.danvankheo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text that code or a template names exists. */
class MessagesTests {

	private static final Pattern REFUSED = Pattern.compile("refused\\(\\s*\"([\\w.]+)\"");

	private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([\\w.]+)[}(]");

	private static final Pattern BUILT_IN_TEMPLATE = Pattern.compile("'([a-z]\\w*\\.[\\w.]*)'");

	private static final Pattern ASKED = Pattern.compile("\\bwords\\.(?:of|find)\\(\\s*\"([a-z]\\w*\\.[\\w.]*)\"");

	private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*\\.?)\"");

	/** What code puts before the rest of a key, see {@code Worded}. */
	private static final List<String> PREFIXES = List.of("", "refusal.", "refusal.role.", "problem.", "event.");

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private final Properties messages = read();

	@Test
	void every_file_of_texts_is_read_by_the_application() {
		String settings = Sources.text(Path.of("src/main/resources/application.yaml"));
		assertThat(Sources.files(MESSAGES, ".properties")).isNotEmpty().allSatisfy((file) -> {
			String name = MESSAGES.getParent().relativize(file).toString().replace('\\', '/');
			assertThat(settings).containsPattern("\\s" + name.replace(".properties", "") + "[,\\n]");
		});
	}

	@Test
	void every_refusal_has_its_reason() {
		assertThat(missing("refusal.", keys(Sources.JAVA, ".java", REFUSED))).isEmpty();
	}

	@Test
	void every_key_in_a_template_or_in_code_has_its_text() {
		assertThat(missing("", keys(Sources.TEMPLATES, ".html", IN_TEMPLATE))).isEmpty();
		assertThat(missing("", keys(Sources.JAVA, ".java", ASKED))).isEmpty();
	}

	/** Keys go through arguments and constants too, so every literal is looked at. */
	@Test
	void what_looks_like_a_key_in_code_is_one() {
		Set<String> beginnings = this.messages.stringPropertyNames()
			.stream()
			.map((key) -> key.substring(0, key.indexOf('.') + 1))
			.collect(Collectors.toSet());
		assertThat(keys(Sources.JAVA, ".java", LITERAL).stream()
			.filter((literal) -> beginnings.contains(literal.substring(0, literal.indexOf('.') + 1)))
			.filter((literal) -> PREFIXES.stream().noneMatch((prefix) -> hasText(prefix + literal)))).isEmpty();
	}

	@Test
	void every_text_is_asked_for() {
		Set<String> asked = new TreeSet<>(keys(Sources.TEMPLATES, ".html", IN_TEMPLATE));
		asked.addAll(keys(Sources.TEMPLATES, ".html", BUILT_IN_TEMPLATE));
		keys(Sources.JAVA, ".java", LITERAL)
			.forEach((literal) -> PREFIXES.forEach((prefix) -> asked.add(prefix + literal)));
		labelled().keySet().forEach((type) -> asked.add(type + "."));
		assertThat(this.messages.stringPropertyNames()).allMatch((key) -> asked.contains(key)
				|| asked.stream().anyMatch((beginning) -> beginning.endsWith(".") && key.startsWith(beginning)));
	}

	@Test
	void an_enum_with_texts_has_one_for_each_of_its_constants() {
		Map<String, List<String>> labelled = labelled();
		assertThat(labelled).isNotEmpty();
		labelled.forEach((type, constants) -> assertThat(missing(type + ".", constants)).isEmpty());
	}

	@Test
	void texts_are_not_empty_and_quotes_are_not_swallowed() {
		this.messages.forEach((key,
				text) -> assertThat((String) text).as((String) key).isNotBlank().doesNotContainPattern("(?<!')'(?!')"));
	}

	/** The enums that have texts, by the beginning of their keys, and their constants. */
	private Map<String, List<String>> labelled() {
		Map<String, List<String>> labelled = new TreeMap<>();
		for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("vn.danvankheo")) {
			String name = type.getSimpleName();
			if (type.isEnum() && hasText(StringUtils.uncapitalize(name) + ".")) {
				labelled.computeIfAbsent(StringUtils.uncapitalize(name), (key) -> new ArrayList<>())
					.addAll(Arrays.stream(type.reflect().getEnumConstants())
						.map((constant) -> ((Enum<?>) constant).name())
						.toList());
			}
		}
		return labelled;
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

	/** Every room has its texts in a file of its own. */
	private static Properties read() {
		Properties all = new Properties();
		Sources.texts(MESSAGES, ".properties").forEach((file, text) -> {
			Properties room = new Properties();
			try {
				room.load(new StringReader(text));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			room.forEach((key, words) -> assertThat(all.put(key, words)).as("%s, again in %s", key, file).isNull());
		});
		return all;
	}

}
