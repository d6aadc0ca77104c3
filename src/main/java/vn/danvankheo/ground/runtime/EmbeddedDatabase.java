package vn.danvankheo.ground.runtime;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where no database is named, one of our own in the folder {@code DVK_DATA} (else
 * {@code data}), which ends after everything that uses it.
 */
class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		if (!environment.getProperty("spring.datasource.url", "").isBlank()) {
			return;
		}
		Path folder = Path.of(environment.getProperty("dvk.data", "data"));
		EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, true);
		SpringApplication.getShutdownHandlers().add(postgres::close);
		environment.getPropertySources()
			.addFirst(new MapPropertySource("embedded-database", settings(postgres, folder)));
	}

	private static Map<String, Object> settings(EmbeddedPostgres postgres, Path folder) {
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put("spring.datasource.url", postgres.url(EmbeddedPostgres.DATABASE));
		settings.put("spring.datasource.username", DatabaseRoles.APPLICATION);
		settings.put("spring.datasource.password", postgres.passwords().application());
		settings.put("spring.flyway.user", DatabaseRoles.OWNER);
		settings.put("spring.flyway.password", postgres.passwords().owner());
		settings.put("dvk.embedded-folder", folder.toAbsolutePath().normalize().toString());
		return settings;
	}

	/** After the checks: nothing is started for a start that is refused. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
