package vn.danvankheo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The {@code data-…} attributes by which scripts find their place on a page. */
class ScriptHooksTests {

	private static final Pattern SELECTED = Pattern.compile("\\[data-([a-z-]+)");

	private static final Pattern READ = Pattern.compile("dataset\\.(\\w+)\\b(?! = )");

	private static final Pattern WRITTEN = Pattern.compile("dataset\\.(\\w+) = ");

	private static final Pattern CARRIED = Pattern.compile("\\bdata-([a-z-]+)");

	/** What a row or an answer is about, for whoever reads our pages by machine. */
	private static final Set<String> IDENTITIES = Set.of("id", "state", "version", "error-code", "fact", "field",
			"participation", "section", "unit", "visit");

	private static final Map<Path, String> SCRIPTS = Sources.texts(Sources.STATIC, ".js");

	private static final Set<String> CARRIED_BY_PAGES = found(CARRIED, Sources.texts(Sources.TEMPLATES, ".html"));

	@Test
	void what_a_script_looks_for_stands_on_a_page_or_is_written_by_a_script() {
		assertThat(hooks().keySet()).isNotEmpty()
			.allMatch((hook) -> CARRIED_BY_PAGES.contains(hook) || found(WRITTEN, SCRIPTS).contains(hook));
	}

	@Test
	void no_two_scripts_look_for_the_same() {
		assertThat(hooks()).allSatisfy((hook, scripts) -> assertThat(scripts).as(hook).hasSize(1));
	}

	@Test
	void what_a_page_carries_is_read_by_a_script_a_style_a_test_or_a_machine() {
		Set<String> read = found(CARRIED, Sources.texts(Sources.STATIC, ".css"));
		read.addAll(found(CARRIED, Sources.texts(Path.of("src/test/java"), ".java")));
		read.addAll(hooks().keySet());
		read.addAll(IDENTITIES);
		assertThat(read).containsAll(CARRIED_BY_PAGES);
	}

	/** What scripts select or read, and which scripts do. */
	private static Map<String, List<Path>> hooks() {
		Map<String, List<Path>> hooks = new TreeMap<>();
		SCRIPTS.forEach((script, text) -> {
			Set<String> bound = found(SELECTED, Map.of(script, text));
			bound.addAll(found(READ, Map.of(script, text)));
			bound.forEach((hook) -> hooks.computeIfAbsent(hook, (any) -> new ArrayList<>()).add(script));
		});
		return hooks;
	}

	private static Set<String> found(Pattern pattern, Map<Path, String> texts) {
		return texts.values()
			.stream()
			.flatMap((text) -> pattern.matcher(text).results())
			.map((hit) -> hit.group(1).replaceAll("([A-Z])", "-$1").toLowerCase())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
