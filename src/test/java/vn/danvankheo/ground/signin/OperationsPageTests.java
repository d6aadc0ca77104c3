package vn.danvankheo.ground.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.OperatorCommands;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands for the first administrator work as docs/operations.md has them. */
@DatabaseTest
@TestPropertySource(properties = "dvk.test.database-name=operations")
class OperationsPageTests {

	private static final Pattern COMMAND = Pattern.compile("run --rm app ((committee|user) create .*)");

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	@Autowired
	private OperatorCommands commands;

	@Test
	void the_committee_is_founded_and_its_first_administrator_gets_a_link() throws IOException {
		List<Map<String, Object>> answers = new ArrayList<>();
		String page = Files.readString(Path.of("docs/operations.md")).replace("\\\n", " ");
		Matcher written = COMMAND.matcher(page);
		while (written.find()) {
			answers.add(this.commands.run(words(written.group(1))));
		}
		assertThat(answers).hasSize(2);
		assertThat(answers.get(0)).containsEntry("code", "THI-UY");
		assertThat(answers.get(1)).containsEntry("username", "quantri").containsKeys("link", "expiresAt");
	}

	private static List<String> words(String line) {
		return WORD.matcher(line)
			.results()
			.map((word) -> (word.group(1) != null) ? word.group(1) : word.group(2))
			.toList();
	}

}
