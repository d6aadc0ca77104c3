package vn.danvankheo.ground.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class AttachmentsTests {

	@Autowired
	private Attachments attachments;

	@Autowired
	private AttachmentRows rows;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@TempDir
	private Path folder;

	private final AttachmentSubject subject = new AttachmentSubject(UUID.randomUUID(), null);

	private Actor actor;

	@BeforeEach
	void somebodyIsLoggedIn() {
		this.actor = logIn();
	}

	@AfterEach
	void nobodyIs() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void one_bad_file_never_loses_the_good_ones() throws Exception {
		AddedFiles added = this.attachments.add(this.actor, this.subject, "MINUTES",
				List.of(file("biên bản.pdf", SampleFiles.PDF), file("rỗng.pdf", new byte[0]),
						file("to.pdf", new byte[(int) FileCheck.LARGEST + 1]),
						file("../../ảnh.jpg", SampleFiles.picture("jpg")), file("", new byte[0])));
		assertThat(added.kept()).containsExactly("biên bản.pdf", "ảnh.jpg");
		assertThat(added.refused()).extracting(AddedFiles.RefusedFile::fileName).containsExactly("rỗng.pdf", "to.pdf");
		assertThat(added.refused().get(0).reason()).startsWith("Tệp rỗng");
		assertThat(added.refused().get(1).reason()).startsWith("Tệp phải nhỏ hơn 20 MB");
		assertThat(this.attachments.of(this.actor, this.subject.id())).extracting(Attachment::fileName)
			.containsExactly("biên bản.pdf", "ảnh.jpg");
	}

	@Test
	void a_picture_is_kept_under_the_ending_of_what_it_is_and_a_long_name_whole() throws Exception {
		String name = "ả".repeat(251) + ".pdf";
		AddedFiles added = this.attachments.add(this.actor, this.subject, "MINUTES",
				List.of(file("anh-zalo.jfif", SampleFiles.sample("anh-zalo.jfif")),
						file("IMG_1.HEIC", SampleFiles.sample("no-end-marker.jpg")),
						file("quyết định.pdf", SampleFiles.sample("owner-only.pdf")), file(name, SampleFiles.PDF),
						file("ả" + name, SampleFiles.PDF), file("IMG_2.HEIC", SampleFiles.HEIC)));
		assertThat(added.kept()).containsExactly("anh-zalo.jpg", "IMG_1.jpg", "quyết định.pdf", name);
		assertThat(added.refused()).extracting(AddedFiles.RefusedFile::fileName)
			.containsExactly("ả" + name, "IMG_2.HEIC");
		assertThat(added.refused().get(0).reason()).startsWith("Tên tệp dài quá 255 ký tự");
		assertThat(added.refused().get(1).reason()).contains("HEIC", "Tương thích nhất");
		List<Attachment> kept = this.attachments.of(this.actor, this.subject.id());
		assertThat(kept).extracting(Attachment::fileName).containsExactlyElementsOf(added.kept());
		assertThat(kept).extracting(Attachment::mediaType)
			.containsExactly("image/jpeg", "image/jpeg", "application/pdf", "application/pdf");
		assertThat(this.attachments.serve(this.actor, this.subject.id(), kept.get(3).id())
			.getHeaders()
			.getContentDisposition()
			.getFilename()).isEqualTo(name);
	}

	@Test
	void a_file_is_handed_over_to_be_saved_and_never_shown() throws Exception {
		add("biên \"bản\"\r\n.pdf");
		Attachment file = this.attachments.of(this.actor, this.subject.id()).get(0);
		ResponseEntity<Resource> answer = this.attachments.serve(this.actor, this.subject.id(), file.id());
		assertThat(answer.getBody().getInputStream().readAllBytes()).isEqualTo(SampleFiles.PDF);
		assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment;")
			.contains("filename*=UTF-8''bi%C3%AAn")
			.doesNotContain("\r", "\n");
		assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("sandbox");
		assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("application/pdf");
	}

	@Test
	void a_file_of_another_committee_or_record_is_not_there() {
		add("a.pdf");
		Attachment file = this.attachments.of(this.actor, this.subject.id()).get(0);
		Actor stranger = logIn();
		assertThat(this.attachments.of(stranger, this.subject.id())).isEmpty();
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.attachments.serve(stranger, this.subject.id(), file.id()));
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.attachments.remove(stranger, this.subject.id(), file.id()));
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.attachments.serve(this.actor, UUID.randomUUID(), file.id()));
	}

	@Test
	void what_is_removed_leaves_neither_row_nor_bytes() {
		add("a.pdf");
		Attachment file = this.attachments.of(this.actor, this.subject.id()).get(0);
		String storedName = this.rows.storedNameOf(file.id());
		this.attachments.remove(this.actor, this.subject.id(), file.id());
		assertThat(this.attachments.of(this.actor, this.subject.id())).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from attachment_content where stored_name = ?")
			.param(storedName)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void a_record_takes_thirty_files_and_says_so_at_the_next() {
		MultipartFile[] many = new MultipartFile[31];
		Arrays.setAll(many, (i) -> file(i + ".pdf", SampleFiles.PDF));
		AddedFiles added = this.attachments.add(this.actor, this.subject, "PHOTO", List.of(many));
		assertThat(added.kept()).hasSize(30);
		assertThat(added.refused()).hasSize(1);
		assertThat(added.refused().get(0).reason()).contains("30 tệp");
	}

	@Test
	void in_a_folder_a_rollback_leaves_nothing_and_a_removal_takes_the_file() throws Exception {
		Clock clock = Clock.systemUTC();
		AttachmentKeeper keeper = new AttachmentKeeper(this.rows, new FolderStore(this.folder, clock), clock);
		Path source = Files.write(Files.createTempFile("nguon", ".pdf"), SampleFiles.PDF);
		this.transactions.executeWithoutResult((status) -> {
			keep(keeper, source);
			assertThat(files()).hasSize(1);
			status.setRollbackOnly();
		});
		assertThat(files()).isEmpty();
		assertThat(this.attachments.of(this.actor, this.subject.id())).isEmpty();
		this.transactions.executeWithoutResult((status) -> keep(keeper, source));
		assertThat(files()).hasSize(1);
		Attachment kept = this.attachments.of(this.actor, this.subject.id()).get(0);
		assertThat(keeper.open(kept).readAllBytes()).isEqualTo(SampleFiles.PDF);
		this.transactions.executeWithoutResult((status) -> keeper.remove(kept));
		assertThat(files()).isEmpty();
		Files.delete(source);
	}

	@Test
	void a_folder_that_cannot_be_written_is_not_ready() throws IOException {
		new FolderStore(this.folder, Clock.systemUTC()).check();
		assertThat(files()).isEmpty();
		Path notAFolder = Files.write(this.folder.resolve("file"), new byte[1]);
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> new FolderStore(notAFolder.resolve("inside"), Clock.systemUTC()).check());
	}

	private void keep(AttachmentKeeper keeper, Path source) {
		try {
			keeper.keep(this.actor, this.subject, "MINUTES", FileName.of("a.pdf"), FileKind.PDF, source);
		}
		catch (IOException | FileRefused ex) {
			throw new AssertionError(ex);
		}
	}

	private List<Path> files() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private void add(String name) {
		this.attachments.add(this.actor, this.subject, "MINUTES", List.of(file(name, SampleFiles.PDF)));
	}

	private static MultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("files", name, "application/octet-stream", content);
	}

	private Actor logIn() {
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
		Actor who = new Actor(new AccountId(account), new CommitteeId(committee), "Người dùng", Set.of());
		SignedIn signedIn = new SignedIn(who, "tep-" + account, null, true, UUID.randomUUID());
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
		return who;
	}

}
