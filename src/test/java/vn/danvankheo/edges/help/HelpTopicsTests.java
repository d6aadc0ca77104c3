package vn.danvankheo.edges.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTopicsTests {

	private final Guide guide = new Guide();

	/**
	 * The addresses of all pages, as the table of routes has them; files have no frame.
	 */
	static Stream<String> pages() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/access/routes.txt"))
			.stream()
			.filter((line) -> line.startsWith("GET ") && !line.contains("| open |"))
			.map((line) -> line.split(" ")[1].replaceAll("\\{[^}]+}", "7"))
			.filter((path) -> !path.matches(".*(\\.\\w+|/progress|/near-duplicates|/attachments/7)"));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void every_page_has_a_part_of_the_guide_that_exists(String path) {
		String[] part = HelpTopics.of(path).replace("/help/", "").split("#");
		assertThat(this.guide.page(part[0])).as("%s of %s", part[0], path)
			.hasValueSatisfying(
					(page) -> assertThat(page.has((part.length > 1) ? part[1] : "")).as(HelpTopics.of(path)).isTrue());
	}

	@ParameterizedTest
	@CsvSource({ "/registrations/7/check, /help/don-vi-dang-ky-mo-hinh#gui-va-gui-tiep",
			"/registrations, /help/don-vi-dang-ky-mo-hinh#soan-mot-mo-hinh", "/inspections, /help/doan-kiem-tra",
			"/inspections/7/minutes, /help/doan-kiem-tra#ghi-ket-qua-va-bien-ban", "/nowhere, /help" })
	void what_is_nearest_is_chosen(String path, String part) {
		assertThat(HelpTopics.of(path)).isEqualTo(part);
	}

	@Test
	void the_pages_are_not_few() throws IOException {
		assertThat(pages()).hasSizeGreaterThan(60);
	}

}
