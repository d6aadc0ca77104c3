package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that the tests of this JVM share: the embedded one, or with
 * {@code -Ddvk.test.database=testcontainers} a container of the image that production
 * uses. Its roles are those of production; only its durability is switched off.
 */
public final class TestDatabase {

	private static final Passwords PASSWORDS = new Passwords("super", "owner", "app");

	private static TestDatabase shared;

	private final String addressPattern;

	private final Passwords passwords;

	private TestDatabase(String addressPattern, Passwords passwords) {
		this.addressPattern = addressPattern;
		this.passwords = passwords;
	}

	/** The one of this JVM, started when it is first asked for. */
	public static synchronized TestDatabase shared() {
		if (shared == null) {
			shared = "testcontainers".equals(System.getProperty("dvk.test.database")) ? container() : embedded();
		}
		return shared;
	}

	private static TestDatabase embedded() {
		try {
			Path folder = Files.createTempDirectory("dan-van-kheo-test");
			folder.toFile().setExecutable(true, false);
			EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, false);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				postgres.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return new TestDatabase(postgres.url("%s"), postgres.passwords());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static TestDatabase container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withUsername("postgres")
			.withPassword(PASSWORDS.superuser())
			.withDatabaseName("postgres")
			.withCommand("postgres", "-c", "max_connections=400", "-c", "fsync=off");
		container.start();
		String address = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getFirstMappedPort());
		TestDatabase database = new TestDatabase(address + "%s", PASSWORDS);
		try (Connection superuser = database.connectAsSuperuser("postgres")) {
			DatabaseRoles.create(superuser, PASSWORDS);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return database;
	}

	/** The address of the database with this name, made empty if missing. */
	public synchronized String url(String name) {
		try (Connection superuser = connectAsSuperuser("postgres")) {
			DatabaseRoles.createDatabase(superuser, name);
			return this.addressPattern.formatted(name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The password of the role that owns the tables. */
	public String ownerPassword() {
		return this.passwords.owner();
	}

	/** The password of the application's role. */
	public String applicationPassword() {
		return this.passwords.application();
	}

	/** A connection that may do everything, for a test to look or to prepare. */
	public Connection connectAsSuperuser(String name) throws SQLException {
		return DriverManager.getConnection(this.addressPattern.formatted(name), "postgres", this.passwords.superuser());
	}

}
