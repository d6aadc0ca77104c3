package vn.danvankheo.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.OperatorAccounts;
import vn.danvankheo.organisation.PrintedNames;
import vn.danvankheo.runtime.OperatorCommand;

/**
 * {@code committee create}: the first steering committee of an installation, or one more.
 */
@Component
class CommitteeCommand implements OperatorCommand {

	private final OperatorAccounts accounts;

	CommitteeCommand(OperatorAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public String name() {
		return "committee";
	}

	@Override
	public Map<String, Object> run(List<String> words) {
		Arguments arguments = Arguments.of(words);
		if (!arguments.verb().equals("create")) {
			throw new CommandFailed("committee create --code MÃ --name TÊN --place ĐỊA-DANH --party-committee CẤP-ỦY "
					+ "--standing-office CƠ-QUAN-THƯỜNG-TRỰC");
		}
		try {
			PrintedNames names = PrintedNames.of(arguments.need("name"), arguments.need("party-committee"),
					arguments.need("standing-office"), arguments.need("place"));
			CommitteeId id = this.accounts.found(arguments.need("code"), names, arguments.option("phone").orElse(null),
					arguments.option("parent").orElse(null));
			return Map.of("committee", id.toString(), "code", arguments.need("code").toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new CommandFailed(ex.getMessage());
		}
	}

}
