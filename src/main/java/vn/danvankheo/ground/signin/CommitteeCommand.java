package vn.danvankheo.ground.signin;

import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.OperatorAccounts;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.runtime.OperatorCommand;

/**
 * {@code committee create}: the first steering committee of an installation, or one more.
 */
@Component
@Command(name = "committee")
class CommitteeCommand implements OperatorCommand {

	private final OperatorAccounts accounts;

	CommitteeCommand(OperatorAccounts accounts) {
		this.accounts = accounts;
	}

	@Command
	Map<String, Object> create(@Option(names = "--code", paramLabel = "MÃ", required = true) String code,
			@Option(names = "--name", paramLabel = "TÊN", required = true) String name,
			@Option(names = "--place", paramLabel = "ĐỊA-DANH", required = true) String place,
			@Option(names = "--party-committee", paramLabel = "CẤP-ỦY", required = true) String party,
			@Option(names = "--standing-office", paramLabel = "CƠ-QUAN-THƯỜNG-TRỰC", required = true) String office,
			@Option(names = "--phone", paramLabel = "SỐ") String phone,
			@Option(names = "--parent", paramLabel = "MÃ") String parent) {
		try {
			CommitteeId id = this.accounts.found(code, PrintedNames.of(name, party, office, place), phone, parent);
			return Map.of("committee", id.toString(), "code", code.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new CommandFailed(ex.getMessage());
		}
	}

}
