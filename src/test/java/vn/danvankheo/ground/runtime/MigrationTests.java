package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new version brings to a database that is in use. */
@Tag("database")
class MigrationTests {

	/** The last one of a database that was in use before {@link #LATER} were written. */
	private static final int LAST = 451;

	private static final Set<Integer> LATER = Set.of(410, 411, 431, 432);

	@TempDir
	private Path earlier;

	@Test
	void a_database_in_use_takes_what_other_rooms_number_below_its_last_one() throws IOException {
		String url = TestDatabase.shared().url("earlier");
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:db/migration/**/V*.sql")) {
			int number = Integer.parseInt(file.getFilename().substring(1, 4));
			if (number <= LAST && !LATER.contains(number)) {
				Files.write(this.earlier.resolve(file.getFilename()), file.getContentAsByteArray());
			}
		}
		Flyway.configure()
			.dataSource(url, DatabaseRoles.OWNER, TestDatabase.shared().ownerPassword())
			.placeholders(Map.of("app_role", DatabaseRoles.APPLICATION))
			.locations("filesystem:" + this.earlier)
			.load()
			.migrate();
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
			.withUserConfiguration(Migration.class)
			.withPropertyValues("spring.datasource.url=" + url,
					"spring.datasource.username=" + DatabaseRoles.APPLICATION,
					"spring.datasource.password=" + TestDatabase.shared().applicationPassword(),
					"spring.flyway.user=" + DatabaseRoles.OWNER,
					"spring.flyway.password=" + TestDatabase.shared().ownerPassword(),
					"spring.flyway.placeholders.app_role=" + DatabaseRoles.APPLICATION)
			.run((application) -> {
				assertThat(application).hasNotFailed();
				Flyway flyway = application.getBean(Flyway.class);
				assertThat(Stream.of(flyway.info().applied()).map(MigrationInfo::getVersion).map(String::valueOf))
					.containsAll(LATER.stream().map(String::valueOf).toList());
				assertThat(flyway.info().pending()).isEmpty();
			});
	}

}
