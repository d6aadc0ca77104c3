package vn.danvankheo.year.emulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stages as a page for people: docs/stages.md is generated, and must be what the code
 * says. Run with {@code -Ddvk.write.docs=true} to write it anew.
 */
class StageDiagramTests {

	private static final Path PAGE = Path.of("docs/stages.md");

	@Test
	void the_page_shows_the_stages_as_the_code_knows_them() throws IOException {
		String page = page();
		if (Boolean.getBoolean("dvk.write.docs")) {
			Files.writeString(PAGE, page);
		}
		assertThat(PAGE).hasContent(page);
	}

	private String page() {
		ResourceBundle words = ResourceBundle.getBundle("messages.year.emulation");
		StringBuilder page = new StringBuilder("# Stages of a participation\n\nGenerated from `Stage`; "
				+ "a test compares it. Only `Participation` moves stages.\n\n```mermaid\nstateDiagram-v2\n");
		page.append("    [*] --> DRAFT\n");
		for (Stage stage : Stage.values()) {
			stage.next().forEach((next) -> page.append("    %s --> %s%n".formatted(stage, next)));
		}
		page.append("```\n\n| stage | tiếng Việt | may become | unit may edit | counts towards the quota | live |\n");
		page.append("|---|---|---|---|---|---|\n");
		for (Stage stage : Stage.values()) {
			String next = stage.next().stream().map(Enum::name).collect(Collectors.joining(", "));
			page.append("| `%s` | %s | %s | %s | %s | %s |%n".formatted(stage, words.getString("stage." + stage),
					next.isEmpty() ? "–" : next, yes(stage.editableByUnit()), yes(stage.countsTowardsQuota()),
					yes(stage.live())));
		}
		return page.toString();
	}

	private String yes(boolean holds) {
		return holds ? "yes" : "no";
	}

}
