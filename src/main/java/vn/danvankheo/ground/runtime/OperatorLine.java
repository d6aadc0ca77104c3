package vn.danvankheo.ground.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A command line that begins with an operator's command. */
record OperatorLine(List<String> words) {

	/** Names no port, and keeps the console free for the one line of the result. */
	private static final Map<String, Object> SETTINGS = Map.of("server.port", "-1", "logging.threshold.console", "OFF",
			"dvk.command", "true");

	/** Settings have a dot in their name, which the arguments of commands have not. */
	private static final Predicate<String> SETTING = Pattern.compile("--[a-z0-9-]+(\\.[a-z0-9-]+)+=.*")
		.asMatchPredicate();

	boolean hasCommand() {
		return !this.words.isEmpty() && !this.words.get(0).startsWith("-");
	}

	/** Carries the command out and prints its result; returns the exit code. */
	int carryOut(SpringApplication application) {
		SETTINGS.forEach((name, value) -> System.setProperty(name, value.toString()));
		String[] settings = this.words.stream().filter(SETTING).toArray(String[]::new);
		try (ConfigurableApplicationContext context = application.run(settings)) {
			List<String> command = this.words.stream().filter(SETTING.negate()).toList();
			return print(true, context.getBean(OperatorCommands.class).run(command));
		}
		catch (OperatorCommand.CommandFailed ex) {
			return print(false, ex.result());
		}
		catch (RuntimeException ex) {
			LoggerFactory.getLogger(OperatorLine.class).error("The command {} failed", this.words.get(0), ex);
			return print(false, Map.of("reason", StartFailure.reason(ex)));
		}
	}

	private int print(boolean done, Map<String, Object> result) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("command", this.words.get(0));
		line.put("ok", done);
		line.putAll(result);
		System.out.println(JsonMapper.shared().writeValueAsString(line));
		return done ? 0 : 1;
	}

}
