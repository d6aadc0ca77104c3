package vn.danvankheo.ground.runtime;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points every Spring test at {@link TestDatabase}, without annotation or base class. The
 * database starts only when a context asks for its address, so tests without a DataSource
 * pay nothing. A test that must not see other tests' rows names a database of its own
 * with the property {@code dvk.test.database-name}.
 */
class TestDatabaseCustomizer implements ContextCustomizerFactory {

	/** A crowded machine is no outage: milliseconds a test waits for a connection. */
	private static final String PATIENCE = "30000";

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configAttributes) {
		return new Customizer();
	}

	record Customizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
			ConfigurableEnvironment environment = context.getEnvironment();
			environment.getPropertySources()
				.addFirst(new Address(() -> environment.getProperty("dvk.test.database-name", "tests")));
		}

	}

	/** The properties of the database, found out when they are asked for. */
	static class Address extends PropertySource<Supplier<String>> {

		Address(Supplier<String> databaseName) {
			super("test-database", databaseName);
		}

		@Override
		public Object getProperty(String name) {
			return switch (name) {
				case "spring.datasource.url" -> TestDatabase.shared().url(this.source.get());
				case "spring.datasource.username" -> DatabaseRoles.APPLICATION;
				case "spring.datasource.password" -> TestDatabase.shared().applicationPassword();
				case "spring.flyway.user" -> DatabaseRoles.OWNER;
				case "spring.flyway.password" -> TestDatabase.shared().ownerPassword();
				case "spring.datasource.hikari.minimum-idle" -> "1";
				case "spring.datasource.hikari.connection-timeout" -> PATIENCE;
				case "spring.test.database.replace" -> "none";
				default -> null;
			};
		}

	}

}
