package vn.danvankheo.ground.runtime;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Brings the database up to this version, as the owner of the tables. The application's
 * role, whom the first migration lets in, is made before it if it is missing.
 */
@Component
class Migration implements FlywayConfigurationCustomizer, FlywayMigrationStrategy {

	private final Environment environment;

	Migration(Environment environment) {
		this.environment = environment;
	}

	/**
	 * Rooms number their migrations in ranges of their own, and side by side: one with a
	 * lower number than the database has is new to it all the same.
	 */
	@Override
	public void customize(FluentConfiguration configuration) {
		configuration.outOfOrder(true);
	}

	@Override
	public void migrate(Flyway flyway) {
		String role = this.environment.getProperty("spring.datasource.username", "");
		String owner = this.environment.getProperty("spring.flyway.user", role);
		if (!owner.equals(role)) {
			letIn(flyway, role);
		}
		flyway.migrate();
	}

	private void letIn(Flyway flyway, String role) {
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			DatabaseRoles.createApplicationIfMissing(connection, role,
					this.environment.getProperty("spring.datasource.password", ""));
		}
		catch (SQLException ex) {
			if (!"42501".equals(ex.getSQLState())) {
				throw new IllegalStateException(ex);
			}
			throw new StartRefused(
					"Cơ sở dữ liệu chưa có vai trò %s của chương trình, và vai trò chủ sở hữu không được phép tạo."
						.formatted(role),
					"Hãy nhờ người quản trị PostgreSQL chạy: create role %s login password '...'; rồi khởi động lại."
						.formatted(role),
					ex);
		}
	}

}
