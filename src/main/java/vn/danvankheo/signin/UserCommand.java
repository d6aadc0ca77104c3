package vn.danvankheo.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.organisation.EntryLinks.EntryLink;
import vn.danvankheo.organisation.OperatorAccounts;
import vn.danvankheo.organisation.Refused;
import vn.danvankheo.organisation.SignedIn;
import vn.danvankheo.runtime.OperatorCommand;
import vn.danvankheo.web.Words;

/**
 * {@code user create|disable|enable|reset|role}: accounts from the command line, above
 * all the first administrator. With {@code --password-file FILE} (or {@code -} for the
 * standard input) the password is set at once; without it a single-use link is printed.
 */
@Component
class UserCommand implements OperatorCommand {

	private final OperatorAccounts accounts;

	private final PasswordSetting setting;

	private final Words words;

	UserCommand(OperatorAccounts accounts, PasswordSetting setting, Words words) {
		this.words = words;
		this.accounts = accounts;
		this.setting = setting;
	}

	@Override
	public String name() {
		return "user";
	}

	@Override
	public Map<String, Object> run(List<String> words) {
		Arguments arguments = Arguments.of(words);
		try {
			return switch (arguments.verb()) {
				case "create" -> create(arguments);
				case "reset" -> reset(arguments);
				case "disable" -> answer(this.accounts.enable(arguments.need("username"), false));
				case "enable" -> answer(this.accounts.enable(arguments.need("username"), true));
				case "role" -> answer(this.accounts.hold(arguments.need("username"), arguments.need("role"),
						arguments.option("unit").orElse(null), arguments.options().containsKey("remove")));
				default -> throw new CommandFailed("user create|disable|enable|reset|role --username TÊN …");
			};
		}
		catch (Refused ex) {
			throw new CommandFailed(this.words.of(ex));
		}
		catch (IllegalArgumentException ex) {
			throw new CommandFailed(ex.getMessage());
		}
	}

	private Map<String, Object> create(Arguments arguments) {
		SignedIn made = this.accounts.create(arguments.need("committee"), arguments.need("username"),
				arguments.need("name"), arguments.need("role"), arguments.option("unit").orElse(null));
		return letIn(made, arguments);
	}

	private Map<String, Object> reset(Arguments arguments) {
		return letIn(this.accounts.find(arguments.need("username")), arguments);
	}

	private Map<String, Object> letIn(SignedIn who, Arguments arguments) {
		Map<String, Object> answer = new LinkedHashMap<>(answer(who));
		EntryLink link = this.accounts.link(who.username());
		if (arguments.option("password-file").isPresent()) {
			String password = passwordIn(arguments.need("password-file"));
			this.setting.set(link.path().substring(SingleUseLinks.PATH.length()), new NewPassword(password, password))
				.orThrow();
			answer.put("password", "set");
			return answer;
		}
		answer.put("link", link.path());
		answer.put("expiresAt", link.expiresAt().toString());
		return answer;
	}

	private static Map<String, Object> answer(SignedIn who) {
		return Map.of("username", who.username(), "account", who.actor().account().toString(), "enabled",
				who.enabled());
	}

	private static String passwordIn(String file) {
		try {
			byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
			return new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
		}
		catch (IOException ex) {
			throw new CommandFailed("Không đọc được tệp mật khẩu: " + file);
		}
	}

}
