package vn.danvankheo.ground.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database of a machine without one. */
@Tag("database")
class EmbeddedPostgresTests {

	private Path folder;

	@BeforeEach
	void makeFolder() throws IOException {
		this.folder = Files.createTempDirectory("dan-van-kheo-embedded");
		this.folder.toFile().setExecutable(true, false);
	}

	@AfterEach
	void removeFolder() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
	}

	@Test
	void what_is_confirmed_is_on_the_disk_and_only_who_knows_the_password_gets_in() throws SQLException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.folder, true)) {
			for (String setting : new String[] { "fsync", "synchronous_commit", "full_page_writes" }) {
				assertThat(ask(postgres, "show " + setting)).as(setting).isEqualTo("on");
			}
			assertThat(ask(postgres, "show listen_addresses"))
				.isEqualTo(InetAddress.getLoopbackAddress().getHostAddress());
			assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
			assertThat(ask(postgres, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
				.isEqualTo("scram-sha-256");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(postgres.url("postgres"), "postgres", "guessed"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	@Timeout(120)
	void one_that_is_killed_is_started_again_with_all_that_was_confirmed() throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(this.folder, true)) {
			tell(postgres, "create table kept as select 7 as number");
			String before = ask(postgres, "select pg_postmaster_start_time()::text");
			ProcessHandle.of(Long.parseLong(postmaster())).orElseThrow().destroyForcibly();
			assertThat(answeredAgain(postgres, before)).isEqualTo("7");
		}
		assertThat(this.folder.resolve("database/postmaster.pid")).as("and ended in order").doesNotExist();
	}

	private String postmaster() throws IOException {
		return Files.readAllLines(this.folder.resolve("database/postmaster.pid")).get(0).strip();
	}

	private String answeredAgain(EmbeddedPostgres postgres, String before) {
		while (true) {
			try {
				if (!ask(postgres, "select pg_postmaster_start_time()::text").equals(before)) {
					return ask(postgres, "select number::text from kept");
				}
			}
			catch (SQLException notYet) {
				Thread.onSpinWait();
			}
		}
	}

	@Test
	void a_living_instance_keeps_others_out_of_its_folder() {
		EmbeddedPostgres postgres = EmbeddedPostgres.start(this.folder, false);
		try {
			assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedPostgres.start(this.folder, false))
				.withMessageContaining("đang được một bản khác")
				.withMessageContaining(Long.toString(ProcessHandle.current().pid()));
		}
		finally {
			postgres.close();
		}
	}

	@Test
	void what_a_killed_instance_left_behind_is_ended_and_its_data_are_found_again() throws Exception {
		EmbeddedPostgres killed = EmbeddedPostgres.start(this.folder, true);
		tell(killed, "create table said (word text)", "insert into said values ('đã lưu')");
		((DataFolder) ReflectionTestUtils.getField(killed, "folder")).close();
		String orphan = postmaster();

		try (EmbeddedPostgres next = EmbeddedPostgres.start(this.folder, true)) {
			assertThat(ask(next, "select word from said")).isEqualTo("đã lưu");
			assertThat(postmaster()).isNotEqualTo(orphan);
			assertThat(Files.readString(this.folder.resolve("postgresql.log"))).doesNotContain("FATAL");
		}
	}

	@Test
	void another_program_that_has_the_number_of_the_dead_server_is_left_alone() throws Exception {
		EmbeddedPostgres.start(this.folder, false).close();
		Path file = this.folder.resolve("database/postmaster.pid");
		Files.writeString(file, ProcessHandle.current().pid() + "\n");

		try (EmbeddedPostgres next = EmbeddedPostgres.start(this.folder, false)) {
			assertThat(ask(next, "select 1")).isEqualTo("1");
		}
	}

	@Test
	void data_of_another_major_version_are_left_alone() throws IOException {
		Path cluster = Files.createDirectory(this.folder.resolve("database"));
		Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedPostgres.start(this.folder, false))
			.withMessageContaining("PostgreSQL 17");
		assertThat(cluster).isDirectoryContaining("glob:**PG_VERSION");
	}

	@Test
	void lost_passwords_are_told_in_words() throws IOException {
		Files.createDirectory(this.folder.resolve("database"));
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedPostgres.start(this.folder, false))
			.withMessageContaining("database.properties");
	}

	@Test
	void the_passwords_are_random_and_for_their_owner_only() throws IOException {
		Passwords passwords = Passwords.of(this.folder);
		assertThat(passwords.superuser()).hasSizeGreaterThan(30).isNotEqualTo(passwords.owner());
		assertThat(Passwords.of(this.folder)).isEqualTo(passwords);
		Path file = this.folder.resolve("database.properties");
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
		}
	}

	private static String ask(EmbeddedPostgres postgres, String query) throws SQLException {
		try (Connection connection = postgres.connect(EmbeddedPostgres.DATABASE);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static void tell(EmbeddedPostgres postgres, String... commands) throws SQLException {
		try (Connection connection = postgres.connect(EmbeddedPostgres.DATABASE);
				Statement statement = connection.createStatement()) {
			for (String command : commands) {
				statement.execute(command);
			}
		}
	}

}
