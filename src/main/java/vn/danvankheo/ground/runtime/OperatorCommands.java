package vn.danvankheo.ground.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.runtime.OperatorCommand.CommandFailed;
import vn.danvankheo.ground.web.PlainText;

/** Every command an operator has, and what he typed carried out by the one he means. */
@Component
public class OperatorCommands {

	private final List<OperatorCommand> commands;

	/** The commands that there are. */
	public OperatorCommands(List<OperatorCommand> commands) {
		this.commands = commands;
	}

	/**
	 * Carries out what the words say.
	 * @return the result, printed as one line of JSON
	 * @throws CommandFailed when it could not be done, with the reason in words
	 */
	public Map<String, Object> run(List<String> words) {
		try {
			ParseResult parsed = line().parseArgs(words.toArray(String[]::new));
			CommandLine called = parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
			needFilled(called.getCommandSpec());
			new RunLast().execute(parsed);
			return called.getExecutionResult();
		}
		catch (ParameterException ex) {
			throw new CommandFailed(reason(ex));
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/**
	 * «@» and «$» have no meaning of their own; texts are cleaned, but paths are as they
	 * are.
	 */
	private CommandLine line() {
		CommandLine line = new CommandLine(CommandSpec.create().name(""));
		this.commands.forEach(line::addSubcommand);
		return line.setExpandAtFiles(false)
			.setInterpolateVariables(false)
			.registerConverter(String.class, (typed) -> filled(PlainText.line(typed), Function.identity()))
			.registerConverter(Path.class, (typed) -> filled(typed, Path::of));
	}

	/** An empty value is none, as where a script's variable holds nothing. */
	private static <T> T filled(String typed, Function<String, T> read) {
		return typed.isBlank() ? null : read.apply(typed);
	}

	private static void needFilled(CommandSpec command) {
		command.options()
			.stream()
			.filter((option) -> option.required() && option.getValue() == null)
			.findFirst()
			.ifPresent((option) -> {
				throw new CommandFailed(missing(option));
			});
	}

	private static String missing(OptionSpec option) {
		return "Thiếu %s.".formatted(option.longestName());
	}

	private static String reason(ParameterException ex) {
		if (ex instanceof MissingParameterException missing
				&& missing.getMissing().get(0) instanceof OptionSpec option) {
			return missing(option);
		}
		String called = "Cách gọi: " + usage(ex.getCommandLine());
		return (ex instanceof UnmatchedArgumentException unmatched)
				? "Không hiểu «%s». %s".formatted(unmatched.getUnmatched().get(0), called) : called;
	}

	/** The verbs of a command that has some, the options of another. */
	private static String usage(CommandLine line) {
		String verbs = String.join("|", new TreeSet<>(line.getSubcommands().keySet()));
		String options = line.getHelp().synopsis(0).replaceAll("\\s+", " ");
		return (verbs.isEmpty() ? options : line.getCommandSpec().qualifiedName() + " " + verbs).strip();
	}

}
