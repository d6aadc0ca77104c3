package vn.danvankheo.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A command line that begins with an operator's command. */
record CommandLine(String command, List<String> arguments) {

	/** Names no port, and keeps the console free for the one line of the result. */
	private static final Map<String, Object> SETTINGS = Map.of("server.port", "-1", "logging.threshold.console", "OFF",
			"dvk.command", "true");

	static CommandLine of(List<String> args) {
		if (args.isEmpty() || args.get(0).startsWith("-")) {
			return new CommandLine(null, args);
		}
		return new CommandLine(args.get(0), args.subList(1, args.size()));
	}

	boolean hasCommand() {
		return this.command != null;
	}

	/** Carries the command out and prints its result; returns the exit code. */
	int carryOut(SpringApplication application) {
		SETTINGS.forEach((name, value) -> System.setProperty(name, value.toString()));
		try (ConfigurableApplicationContext context = application.run(settings())) {
			OperatorCommand found = context.getBeanProvider(OperatorCommand.class)
				.stream()
				.filter((candidate) -> candidate.name().equals(this.command))
				.findFirst()
				.orElseThrow(() -> new OperatorCommand.CommandFailed(unknown(context)));
			return print(true, found.run(this.arguments));
		}
		catch (OperatorCommand.CommandFailed ex) {
			return print(false, ex.result());
		}
		catch (RuntimeException ex) {
			LoggerFactory.getLogger(CommandLine.class).error("The command {} failed", this.command, ex);
			return print(false, Map.of("reason", StartFailure.reason(ex)));
		}
	}

	/** Settings have a dot in their name, which the arguments of commands have not. */
	private String[] settings() {
		return this.arguments.stream()
			.filter((argument) -> argument.matches("--[a-z0-9-]+(\\.[a-z0-9-]+)+=.*"))
			.toArray(String[]::new);
	}

	private String unknown(ConfigurableApplicationContext context) {
		List<String> names = context.getBeanProvider(OperatorCommand.class)
			.stream()
			.map(OperatorCommand::name)
			.sorted()
			.toList();
		return "Không có lệnh «%s». Các lệnh: %s.".formatted(this.command, String.join(", ", names));
	}

	private int print(boolean done, Map<String, Object> result) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("command", this.command);
		line.put("ok", done);
		line.putAll(result);
		System.out.println(JsonMapper.shared().writeValueAsString(line));
		return done ? 0 : 1;
	}

}
