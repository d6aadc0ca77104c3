package vn.danvankheo.ground.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.ground.runtime.OperatorCommand.CommandFailed;
import vn.danvankheo.ground.runtime.OperatorCommands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rows without files, files without rows, and files that are not what they were (E09).
 */
@DatabaseTest
@TestPropertySource(properties = "dvk.test.database-name=storecheck")
class StoreCheckTests {

	@Autowired
	private AttachmentRows rows;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@TempDir
	private Path folder;

	private final MovableClock clock = new MovableClock();

	private StoreCheck check;

	private AttachmentKeeper keeper;

	@BeforeEach
	void begin() {
		this.jdbc.sql("delete from attachment").update();
		FolderStore store = new FolderStore(this.folder, this.clock);
		this.check = new StoreCheck(this.rows, store, this.clock);
		this.keeper = new AttachmentKeeper(this.rows, store, this.clock);
	}

	@Test
	void what_is_whole_is_counted() throws Exception {
		keep();
		keep();
		assertThat(verify()).containsEntry("files", 2).containsEntry("bytes", 2L * SampleFiles.PDF.length);
	}

	@Test
	void a_missing_and_a_damaged_file_are_named() throws Exception {
		String lost = keep();
		String changed = keep();
		keep();
		Files.delete(this.folder.resolve(lost));
		Files.write(this.folder.resolve(changed), new byte[SampleFiles.PDF.length]);
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(this::verify)
			.withMessage("1 tệp mất, 1 tệp sai nội dung, 0 tệp không còn hồ sơ nào.");
		assertThat(this.check.findings().facts()).containsEntry("missing", List.of(idOf(lost)))
			.containsEntry("damaged", List.of(idOf(changed)));
	}

	@Test
	void what_a_crash_left_is_set_aside_after_a_day_and_deleted_after_a_month() throws Exception {
		String kept = keep();
		String orphan = leftByACrash("");
		String half = leftByACrash(".part");
		Files.writeString(this.folder.resolve("ghi-chu.txt"), "của người quản trị");
		assertThat(this.check.sweep().anything()).as("may still be committed").isFalse();
		this.clock.pass(StoreCheck.GRACE.plusMinutes(1));
		assertThatExceptionOfType(CommandFailed.class).isThrownBy(this::verify)
			.withMessageContaining("2 tệp không còn");
		assertThat(run("verify-store", "--sweep")).containsEntry("setAside", 2);
		assertThat(names(this.folder)).containsExactlyInAnyOrder(kept, "ghi-chu.txt", "orphaned");
		assertThat(names(this.folder.resolve("orphaned"))).containsExactlyInAnyOrder(orphan, half);
		this.clock.pass(StoreCheck.KEPT_ASIDE.minusDays(1));
		assertThat(this.check.sweep().anything()).isFalse();
		this.clock.pass(Duration.ofDays(2));
		new StoreKeeping(this.check).sweep();
		assertThat(names(this.folder.resolve("orphaned"))).isEmpty();
		assertThat(verify()).containsEntry("files", 1);
	}

	private Map<String, Object> verify() {
		return run("verify-store");
	}

	/** Keeps a file; returns the name it stands under. */
	private String keep() throws IOException {
		List<String> before = names(this.folder);
		Path source = Files.write(Files.createTempFile("nguon", ".pdf"), SampleFiles.PDF);
		Actor actor = somebody();
		this.transactions.executeWithoutResult((status) -> {
			try {
				this.keeper.keep(actor, new AttachmentSubject(UUID.randomUUID(), null), "MINUTES", FileName.of("a.pdf"),
						FileKind.PDF, source);
			}
			catch (IOException | FileRefused ex) {
				throw new AssertionError(ex);
			}
		});
		Files.delete(source);
		return names(this.folder).stream().filter((name) -> !before.contains(name)).findFirst().orElseThrow();
	}

	private String leftByACrash(String suffix) throws IOException {
		String name = UUID.randomUUID().toString().replace("-", "") + suffix;
		Path file = Files.write(this.folder.resolve(name), SampleFiles.PDF);
		Files.setLastModifiedTime(file, FileTime.from(this.clock.instant()));
		return name;
	}

	private UUID idOf(String storedName) {
		return this.jdbc.sql("select attachment_id from attachment where stored_name = ?")
			.param(storedName)
			.query(UUID.class)
			.single();
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	private Actor somebody() {
		UUID committee = UUID.randomUUID();
		UUID account = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into steering_committee (committee_id, code, name, name_upper, name_abbreviation, party_committee,
					  party_committee_upper, party_committee_abbreviation, standing_office, standing_office_upper,
					  standing_office_abbreviation, place_name, valid_from, version)
					values (?, ?, 'BCĐ', 'BCĐ', 'BCĐ', 'TU', 'TU', 'TU', 'Ban Dân vận', 'BDV', 'BDV', 'Nơi', '2020-01-01', 0)""")
			.params(committee, "F" + committee.toString().substring(0, 8).toUpperCase())
			.update();
		this.jdbc
			.sql("""
					insert into account (account_id, committee_id, username, display_name, enabled, security_stamp, created_at,
					  version) values (?, ?, ?, 'Người dùng', true, ?, now(), 0)""")
			.params(account, committee, "tep-" + account, UUID.randomUUID())
			.update();
		return new Actor(new AccountId(account), new CommitteeId(committee), "Người dùng", java.util.Set.of());
	}

	private Map<String, Object> run(String... words) {
		return new OperatorCommands(List.of(new VerifyStoreCommand(this.check))).run(List.of(words));
	}

}
