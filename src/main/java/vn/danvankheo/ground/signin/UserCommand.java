package vn.danvankheo.ground.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.EntryLinks.EntryLink;
import vn.danvankheo.ground.organisation.OperatorAccounts;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.runtime.OperatorCommand;
import vn.danvankheo.ground.web.Words;

/**
 * {@code user create|disable|enable|reset|role}: accounts from the command line, above
 * all the first administrator. With {@code --password-file FILE} (or {@code -} for the
 * standard input) the password is set at once; without it a single-use link is printed.
 */
@Component
@Command(name = "user")
class UserCommand implements OperatorCommand {

	private final OperatorAccounts accounts;

	private final PasswordSetting setting;

	private final Words words;

	UserCommand(OperatorAccounts accounts, PasswordSetting setting, Words words) {
		this.words = words;
		this.accounts = accounts;
		this.setting = setting;
	}

	@Command
	Map<String, Object> create(@Option(names = "--committee", paramLabel = "MÃ", required = true) String committee,
			@Option(names = "--username", paramLabel = "TÊN", required = true) String username,
			@Option(names = "--name", paramLabel = "HỌ-TÊN", required = true) String name,
			@Option(names = "--role", paramLabel = "VAI", required = true) String role,
			@Option(names = "--unit", paramLabel = "MÃ") String unit,
			@Option(names = "--password-file", paramLabel = "TỆP") Path passwordFile) {
		return said(() -> letIn(this.accounts.create(committee, username, name, role, unit), passwordFile));
	}

	@Command
	Map<String, Object> reset(@Option(names = "--username", paramLabel = "TÊN", required = true) String username,
			@Option(names = "--password-file", paramLabel = "TỆP") Path passwordFile) {
		return said(() -> letIn(this.accounts.find(username), passwordFile));
	}

	@Command
	Map<String, Object> disable(@Option(names = "--username", paramLabel = "TÊN", required = true) String username) {
		return said(() -> answer(this.accounts.enable(username, false)));
	}

	@Command
	Map<String, Object> enable(@Option(names = "--username", paramLabel = "TÊN", required = true) String username) {
		return said(() -> answer(this.accounts.enable(username, true)));
	}

	@Command
	Map<String, Object> role(@Option(names = "--username", paramLabel = "TÊN", required = true) String username,
			@Option(names = "--role", paramLabel = "VAI", required = true) String role,
			@Option(names = "--unit", paramLabel = "MÃ") String unit, @Option(names = "--remove") boolean remove) {
		return said(() -> answer(this.accounts.hold(username, role, unit, remove)));
	}

	private Map<String, Object> said(Supplier<Map<String, Object>> work) {
		try {
			return work.get();
		}
		catch (Refused ex) {
			throw new CommandFailed(this.words.of(ex));
		}
		catch (IllegalArgumentException ex) {
			throw new CommandFailed(ex.getMessage());
		}
	}

	private Map<String, Object> letIn(SignedIn who, Path passwordFile) {
		Map<String, Object> answer = new LinkedHashMap<>(answer(who));
		EntryLink link = this.accounts.link(who.username());
		if (passwordFile != null) {
			String password = passwordIn(passwordFile);
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

	private static String passwordIn(Path file) {
		try {
			byte[] bytes = file.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
			return new String(bytes, StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
		}
		catch (IOException ex) {
			throw new CommandFailed("Không đọc được tệp mật khẩu: " + file);
		}
	}

}
