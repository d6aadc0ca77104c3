package vn.danvankheo.runtime;

import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;

import org.springframework.stereotype.Component;

/** {@code migrate}: brings the database up to this version, and says where it stands. */
@Component
class MigrateCommand implements OperatorCommand {

	private final Flyway flyway;

	MigrateCommand(Flyway flyway) {
		this.flyway = flyway;
	}

	@Override
	public String name() {
		return "migrate";
	}

	@Override
	public Map<String, Object> run(List<String> arguments) {
		return Map.of("schema", this.flyway.info().current().getVersion().toString(), "pending",
				this.flyway.info().pending().length);
	}

}
