package vn.danvankheo.ground.runtime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.danvankheo.ground.runtime.OperatorCommand.CommandFailed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OperatorCommandsTests {

	private final OperatorCommands commands = new OperatorCommands(List.of(new Boat()));

	@Test
	void options_stand_apart_or_behind_an_equals_sign_and_are_taken_as_typed() {
		assertThat(this.commands.run(List.of("boat", "build", "--name", " Xuồng ba lá ", "--owner=@bà ${Tư}")))
			.isEqualTo(Map.of("name", "Xuồng ba lá", "owner", "@bà ${Tư}", "sail", false));
		assertThat(this.commands.run(List.of("boat", "build", "--name=-", "--owner", "", "--sail")))
			.isEqualTo(Map.of("name", "-", "owner", "none", "sail", true));
	}

	@Test
	void what_is_typed_is_cleaned_as_in_a_form() {
		assertThat(this.commands.run(List.of("boat", "build", "--name", "Xu\u00ADồng\u00A0ba lá", "--owner=\u3164")))
			.isEqualTo(Map.of("name", "Xuồng ba lá", "owner", "none", "sail", false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "boat build;Thiếu --name.", "boat build --name=;Thiếu --name.",
			"boat build --name;Thiếu --name.",
			"boat build --name A --flag B;Không hiểu «--flag». Cách gọi: boat build [--sail] --name=TÊN [--owner=CHỦ]",
			"boat;Cách gọi: boat build|sink", "boat fly;Không hiểu «fly». Cách gọi: boat build|sink",
			"plane;Không hiểu «plane». Cách gọi: boat" })
	void what_is_wrong_is_said_in_words(String typed, String reason) {
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> this.commands.run(List.of(typed.split(" "))))
			.withMessage(reason);
	}

	@Test
	void a_command_that_fails_keeps_its_reason_and_what_it_found() {
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(() -> this.commands.run(List.of("boat", "sink")))
			.satisfies((failed) -> assertThat(failed.result()).isEqualTo(Map.of("depth", 3, "reason", "Cạn quá")));
	}

	@Command(name = "boat")
	static class Boat implements OperatorCommand {

		@Command
		Map<String, Object> build(@Option(names = "--name", paramLabel = "TÊN", required = true) String name,
				@Option(names = "--owner", paramLabel = "CHỦ") String owner, @Option(names = "--sail") boolean sail) {
			return new TreeMap<>(Map.of("name", name, "owner", (owner != null) ? owner : "none", "sail", sail));
		}

		@Command
		Map<String, Object> sink() {
			throw new CommandFailed("Cạn quá", Map.of("depth", 3));
		}

	}

}
