package vn.danvankheo.ground.runtime;

import java.util.Map;
import java.util.concurrent.Callable;

import org.flywaydb.core.Flyway;
import picocli.CommandLine.Command;

import org.springframework.stereotype.Component;

/** {@code migrate}: brings the database up to this version, and says where it stands. */
@Component
@Command(name = "migrate")
class MigrateCommand implements OperatorCommand, Callable<Map<String, Object>> {

	private final Flyway flyway;

	MigrateCommand(Flyway flyway) {
		this.flyway = flyway;
	}

	@Override
	public Map<String, Object> call() {
		return Map.of("schema", this.flyway.info().current().getVersion().toString(), "pending",
				this.flyway.info().pending().length);
	}

}
