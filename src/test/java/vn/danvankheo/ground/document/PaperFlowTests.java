package vn.danvankheo.ground.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.file.SampleFiles;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A paper's way from draft to the units that open it. */
@DatabaseTest
class PaperFlowTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private SamplePapers samples;

	@Autowired
	private PaperWriting writing;

	@Autowired
	private PaperIssuing issuing;

	@Autowired
	private PaperReading reading;

	@Autowired
	private PaperScans scans;

	@Autowired
	private PaperBrowsing browsing;

	@Autowired
	private PaperWaiting waiting;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcClient database;

	private StoryWorld world;

	private PaperStory story;

	private final UUID subject = UUID.randomUUID();

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new PaperStory(this.world);
		this.samples.addressees(this.subject, this.world.ward().id());
	}

	private static String reads(PaperPage page) {
		return page.text().lines().toString() + page.text().number() + page.text().placeAndDate();
	}

	@Test
	void figures_are_live_in_a_draft_and_frozen_once_it_is_to_be_signed() {
		PaperId paper = this.story.draft(SamplePapers.DECISION, this.subject);
		assertThat(reads(this.story.page("danvan", paper))).contains("Giao 45 mô hình");
		this.samples.figure(this.subject, "44");
		assertThat(reads(this.story.page("danvan", paper))).contains("Giao 44 mô hình");
		this.story.present(paper);
		this.samples.figure(this.subject, "43");
		assertThat(reads(this.story.page("danvan", paper))).contains("Giao 44 mô hình", "QUYẾT ĐỊNH:");
		this.world.as("danvan", (actor) -> this.writing.takeBack(actor, paper, "Bớt một mô hình"));
		assertThat(reads(this.story.page("danvan", paper))).contains("Giao 43 mô hình");
		assertThat(this.story.page("danvan", paper).steps()).extracting(PaperSteps.Step::what)
			.containsExactly("drafted", "presented", "takenBack");
	}

	@Test
	void words_are_kept_remembered_for_the_next_paper_and_never_overwritten() {
		PaperId paper = this.story.draft(SamplePapers.DECISION, this.subject);
		PaperWriting.Draft draft = this.world.ask("danvan", (actor) -> this.writing.draft(actor, paper));
		WordingForm changed = new WordingForm("Trích yếu khác", "", "Căn cứ Kế hoạch số 26-KH/BCĐ",
				"Điều 1. Giao {{số mô hình}} mô hình.\n[[danh sách]]", "- Lưu BCĐ.", "TRƯỞNG BAN", "Trần Văn B",
				draft.form().version());
		assertThat(save(paper, changed)).isEmpty();
		assertThatExceptionOfType(StaleForm.class).isThrownBy(() -> save(paper, changed));
		assertThat(this.story.page("danvan", paper).head().title()).isEqualTo("Trích yếu khác");
		PaperId next = this.story.draft(SamplePapers.DECISION, UUID.randomUUID());
		WordingForm begun = this.world.ask("danvan", (actor) -> this.writing.draft(actor, next)).form();
		assertThat(begun.subject()).isEqualTo("Giao thực hiện mô hình “Dân vận khéo” năm 2023");
		assertThat(begun.words().recipients()).containsExactly("Lưu BCĐ.");
		assertThat(begun.signerName()).isEqualTo("Trần Văn B");
	}

	@Test
	void a_table_or_figure_that_does_not_exist_is_named_at_the_field() {
		PaperId paper = this.story.draft(SamplePapers.DECISION, this.subject);
		assertThat(save(paper, body("[[danh sach]]")))
			.isEqualTo(Map.of("body", "Không có bảng “danh sach”. Các bảng dùng được: [[danh sách]]"));
		assertThat(save(paper, body("Có {{số}} mô hình.")))
			.isEqualTo(Map.of("body", "Không có số liệu “số”. Các số liệu dùng được: {{số mô hình}}"));
	}

	private static WordingForm body(String text) {
		return new WordingForm("Trích yếu", "", "", text, "", "", "", null);
	}

	private Map<String, String> save(PaperId paper, WordingForm form) {
		return this.world.ask("danvan", (actor) -> this.writing.word(actor, paper, form));
	}

	@Test
	void only_the_clerk_issues_and_the_step_is_told_in_the_same_transaction() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		for (String other : List.of("danvan", "thuongtruc", "thanhvien", "phuong1")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(other)
				.isThrownBy(() -> this.world.as(other,
						(actor) -> this.issuing.issue(actor, paper, null, new IssueOrder("", "", "", "", false))));
		}
		this.samples.refuses(this.subject, true);
		refused("paper.notInForce", () -> this.story.issue(paper, "", true));
		assertThat(this.story.page("vanthu", paper).head().state()).isEqualTo(PaperState.AWAITING_SIGNATURE);
		this.samples.refuses(this.subject, false);
		this.story.issue(paper, "", true);
		PaperHead head = this.story.page("vanthu", paper).head();
		assertThat(head.state()).isEqualTo(PaperState.SENT);
		assertThat(head.name()).isEqualTo("Quyết định 01-QĐ/BCĐ");
		assertThat(head.signer()).isEqualTo("Nguyễn Văn Mẫu");
		assertThat(this.samples.heard(this.subject)).containsExactly("issued 01-QĐ/BCĐ");
		assertThat(reads(this.story.page("vanthu", paper))).contains("Số 01-QĐ/BCĐ");
		refused("paper.notAwaiting", () -> this.story.issue(paper, "", true));
	}

	@Test
	void the_leader_records_the_signature_and_the_issued_paper_keeps_its_day() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		String today = VietnameseDate.format(this.world.today());
		assertThat(sign(paper, "", "sau này")).containsOnlyKeys("signedBy", "signedOn");
		assertThat(sign(paper, "Trần Văn B", VietnameseDate.format(this.world.today().plusDays(1))))
			.containsOnlyKeys("signedOn");
		assertThat(sign(paper, "Trần Văn B", today)).isEmpty();
		assertThat(this.story.page("thuongtruc", paper).head()).extracting(PaperHead::signer, PaperHead::signedOn)
			.containsExactly("Trần Văn B", today);
	}

	private Map<String, String> sign(PaperId paper, String by, String on) {
		return this.world.ask("thuongtruc", (actor) -> this.issuing.sign(actor, paper, by, on));
	}

	@Test
	void a_unit_sees_what_was_sent_to_it_and_its_first_opening_is_kept() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		assertThat(mail("phuong1")).isEmpty();
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.story.page("phuong1", paper));
		this.story.issue(paper, "", false);
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.story.page("phuong1", paper));
		this.world.as("vanthu", (actor) -> this.issuing.send(actor, paper));
		assertThat(mail("phuong1")).containsExactly("Quyết định 01-QĐ/BCĐ");
		assertThat(mail("tanthanh")).isEmpty();
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.story.page("tanthanh", paper));
		assertThat(this.story.page("phuong1", paper).text()).isNull();
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.world.as("phuong1", (actor) -> this.reading.pdf(actor, paper)));
		this.world.as("phuong1", (actor) -> this.reading.open(actor, paper));
		this.world.as("bithu1", (actor) -> this.reading.open(actor, paper));
		assertThat(mail("bithu1")).isEmpty();
		assertThat(this.story.page("bithu1", paper).text()).isNotNull();
		PaperPage unit = this.story.page("phuong1", paper);
		assertThat(List.of(unit.steps(), unit.recipients())).allMatch(List::isEmpty);
		assertThat(this.story.page("vanthu", paper).recipients()).extracting(PaperRecipients.Recipient::openedByName)
			.containsExactly("Cán bộ dân vận");
		assertThat(this.database.sql("select count(*) from history_entry where subject_id = :id and event = :event")
			.param("id", paper.paperId())
			.param("event", "paper.opened")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	private List<String> mail(String who) {
		return this.world.ask(who, (actor) -> this.waiting.unopened(actor))
			.stream()
			.map(PaperWaiting.Mail::name)
			.toList();
	}

	@Test
	void numbers_given_elsewhere_are_typed_and_never_twice() {
		PaperId first = this.story.awaiting(SamplePapers.NOTICE, this.subject);
		assertThat(this.story.tryToIssue(first, "", false)).containsOnlyKeys("number");
		this.story.issue(first, "15", false);
		assertThat(this.story.page("vanthu", first).head().reference()).isEqualTo("15-TB/ThU");
		PaperId second = this.story.awaiting(SamplePapers.NOTICE, UUID.randomUUID());
		refused("paper.numberTaken", () -> this.story.issue(second, "15", false));
		this.story.issue(second, "9", false);
		assertThat(this.story.page("vanthu", second).head().reference()).isEqualTo("09-TB/ThU");
		PaperId state = this.story.awaiting(SamplePapers.STATE_DECISION, UUID.randomUUID());
		this.story.issue(state, "15", false);
		assertThat(this.story.page("vanthu", state).head().reference()).isEqualTo("15/QĐ-UBND");
		assertThat(reads(this.story.page("vanthu", state))).contains("Số: 15/QĐ-UBND");
		PaperId list = this.story.awaiting(SamplePapers.LIST, UUID.randomUUID());
		this.story.issue(list, "", false);
		assertThat(this.story.page("vanthu", list).head().reference()).isNull();
	}

	@Test
	void a_correction_is_a_paper_of_its_own_and_both_name_each_other() {
		PaperId wrong = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.story.issue(wrong, "", true);
		PaperId right = this.world.ask("danvan", (actor) -> this.writing.correct(actor, wrong, "Ghi nhầm số mô hình"));
		assertThat(
				this.world.<PaperId>ask("danvan", (actor) -> this.writing.correct(actor, wrong, "Ghi nhầm số mô hình")))
			.isEqualTo(right);
		this.story.present(right);
		this.story.issue(right, "", true);
		assertThat(this.samples.heard(this.subject)).containsExactly("issued 01-QĐ/BCĐ", "issued 02-QĐ/BCĐ",
				"corrected 01-QĐ/BCĐ by 02-QĐ/BCĐ");
		assertThat(this.story.page("danvan", wrong).correctedBy().id()).isEqualTo(right.paperId());
		assertThat(this.story.page("danvan", right).corrects().id()).isEqualTo(wrong.paperId());
		refused("paper.corrected",
				() -> this.world.ask("danvan", (actor) -> this.writing.correct(actor, wrong, "Ghi nhầm số mô hình")));
	}

	@Test
	void a_correction_is_not_withdrawn_while_what_it_corrects_is_in_force() {
		PaperId wrong = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.story.issue(wrong, "", true);
		PaperId right = this.world.ask("danvan", (actor) -> this.writing.correct(actor, wrong, "Ghi nhầm số mô hình"));
		this.story.present(right);
		this.story.issue(right, "", true);
		refused("paper.correctionStands", () -> withdraw(right));
		assertThat(this.story.page("vanthu", right).may().withdraw().arguments().get(0)).asString()
			.startsWith("Quyết định 01-QĐ/BCĐ");
		assertThat(this.story.page("vanthu", right).head().state()).isEqualTo(PaperState.SENT);
		assertThat(html("vanthu", right)).contains("cả hai cùng hết hiệu lực; hoặc đính chính lại")
			.doesNotContain("Thu hồi văn bản");
		withdraw(wrong);
		assertThat(this.story.page("vanthu", right).head().state()).as("in one act").isEqualTo(PaperState.WITHDRAWN);
		assertThat(this.samples.heard(this.subject)).endsWith("withdrawn 01-QĐ/BCĐ: Sai danh sách",
				"withdrawn 02-QĐ/BCĐ: Sai danh sách");
	}

	private String html(String who, PaperId paper) {
		return new String(this.pages.get()
			.uri("/papers/" + paper)
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(who)))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private void withdraw(PaperId paper) {
		this.world.as("vanthu", (actor) -> this.issuing.withdraw(actor, paper, "Sai danh sách"));
	}

	@Test
	void what_a_correction_corrects_is_held_before_the_step_is_told() {
		PaperId wrong = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.story.issue(wrong, "", true);
		PaperId right = this.world.ask("danvan", (actor) -> this.writing.correct(actor, wrong, "Ghi nhầm số mô hình"));
		this.story.present(right);
		List<Integer> free = new ArrayList<>();
		this.samples
			.whileIssued(this.subject,
					() -> free.add(CompletableFuture.supplyAsync(() -> this.database.sql("""
							select count(*) from
							  (select from paper where paper_id = :id for update skip locked) as unheld""")
						.param("id", wrong.paperId())
						.query(Integer.class)
						.single()).join()));
		this.story.issue(right, "", true);
		assertThat(free).containsExactly(0);
	}

	@Test
	void a_paper_whose_step_has_not_settled_it_is_not_presented() {
		PaperId paper = this.story.draft(SamplePapers.DECISION, this.subject);
		this.samples.settled(this.subject, false);
		refused("paper.notOpen", () -> this.story.present(paper));
		PaperPage page = this.story.page("danvan", paper);
		assertThat(page.may().present().code()).isEqualTo("paper.notOpen");
		assertThat(page.may().edit().granted()).isTrue();
		assertThat(html("danvan", paper)).containsPattern("<button[^>]*disabled[^>]*>Trình ký")
			.contains("Văn bản đã ban hành thì không bỏ được");
		assertThat(page.head().state()).isEqualTo(PaperState.DRAFT);
		this.samples.settled(this.subject, true);
		assertThat(html("danvan", paper)).doesNotContain("why-not-present");
		this.story.present(paper);
		assertThat(this.story.page("danvan", paper).head().state()).isEqualTo(PaperState.AWAITING_SIGNATURE);
	}

	@Test
	void what_is_settled_no_more_when_it_comes_back_signed_is_not_issued() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.samples.settled(this.subject, false);
		refused("paper.notOpen", () -> this.story.issue(paper, "", false));
		assertThat(this.story.page("vanthu", paper).may().issue().code()).isEqualTo("paper.notOpen");
		assertThat(html("vanthu", paper)).contains("Chưa ban hành được.", "Văn bản đã ban hành thì không bỏ được")
			.doesNotContain("/issue\"");
		assertThat(html("thuongtruc", paper)).doesNotContain("Chưa ban hành được.");
		assertThat(this.samples.heard(this.subject)).isEmpty();
		this.samples.settled(this.subject, true);
		this.story.issue(paper, "", false);
		assertThat(this.story.page("vanthu", paper).head().state()).isEqualTo(PaperState.ISSUED);
	}

	@Test
	void a_paper_that_is_not_for_everybody_does_not_exist_for_the_others() {
		PaperId paper = this.story.awaiting(SamplePapers.CLOSED, this.subject);
		this.story.issue(paper, "", true);
		MockMultipartFile scan = new MockMultipartFile("scan", "da ky.pdf", null, SampleFiles.PDF);
		this.world.as("vanthu", (actor) -> this.scans.keep(actor, paper, scan));
		UUID file = this.story.page("vanthu", paper).scan().id();
		PaperFilter all = PaperFilter.ALL;
		for (String reader : List.of("danvan", "vanthu", "thuongtruc", "thanhvien")) {
			assertThat(found(reader, all)).as(reader).containsExactly(paper.paperId());
			assertThat(this.story.page(reader, paper).text()).as(reader).isNotNull();
		}
		for (String other : List.of("kiemtra", "quantri")) {
			assertThat(found(other, all)).as(other).isEmpty();
			assertThat(this.world.<List<String>>ask(other, this.browsing::years)).as(other).isEmpty();
			missing(() -> this.story.page(other, paper));
			missing(() -> this.world.as(other, (actor) -> this.reading.pdf(actor, paper)));
			missing(() -> this.world.as(other, (actor) -> this.reading.scan(actor, paper, file)));
		}
		assertThat(found("phuong1", all)).as("it was sent there").containsExactly(paper.paperId());
	}

	private static void missing(Runnable act) {
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(act::run);
	}

	@Test
	void a_withdrawn_paper_keeps_its_number_and_its_reason() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.story.issue(paper, "", true);
		refused("paper.reasonMissing",
				() -> this.world.as("vanthu", (actor) -> this.issuing.withdraw(actor, paper, " ")));
		this.world.as("vanthu", (actor) -> this.issuing.withdraw(actor, paper, "Sai danh sách"));
		assertThat(this.samples.heard(this.subject)).containsExactly("issued 01-QĐ/BCĐ",
				"withdrawn 01-QĐ/BCĐ: Sai danh sách");
		assertThat(mail("phuong1")).isEmpty();
		PaperId next = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.story.issue(next, "", true);
		assertThat(this.story.page("vanthu", next).head().reference()).isEqualTo("02-QĐ/BCĐ");
	}

	@Test
	void the_signed_scan_is_a_pdf_and_takes_the_place_of_our_own() throws IOException {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		MockMultipartFile word = new MockMultipartFile("scan", "ky.docx", null, new byte[] { 1 });
		refused("paper.notInForce", () -> this.world.ask("vanthu", (actor) -> this.scans.keep(actor, paper, word)));
		this.story.issue(paper, "", true);
		MockMultipartFile picture = new MockMultipartFile("scan", "ky.pdf", null, SampleFiles.sample("anh-zalo.jfif"));
		for (MockMultipartFile other : List.of(word, picture)) {
			assertThat(this.world.<Map<String, String>>ask("vanthu", (actor) -> this.scans.keep(actor, paper, other)))
				.containsOnlyKeys("scan");
		}
		MockMultipartFile pdf = new MockMultipartFile("scan", "da ky.pdf", null, SampleFiles.PDF);
		assertThat(this.world.<Map<String, String>>ask("vanthu", (actor) -> this.scans.keep(actor, paper, pdf)))
			.isEmpty();
		this.world.as("phuong1", (actor) -> this.reading.open(actor, paper));
		assertThat(this.story.page("phuong1", paper).scan().fileName()).isEqualTo("da ky.pdf");
	}

	@Test
	void the_register_is_searched_by_number_and_subject_with_and_without_marks() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.story.issue(paper, "", true);
		this.story.draft(SamplePapers.NOTICE, this.subject);
		String year = String.valueOf(this.world.today().getYear());
		assertThat(found("danvan", PaperFilter.of(Map.of("q", "giao thuc hien mo hinh")))).hasSize(2);
		assertThat(found("danvan", PaperFilter.of(Map.of("q", "01-QĐ/BCĐ", "year", year))))
			.containsExactly(paper.paperId());
		assertThat(found("danvan", PaperFilter.of(Map.of("q", "số 01")))).containsExactly(paper.paperId());
		PaperId later = this.world.ask("danvan", (actor) -> this.writing.correct(actor, paper, "Sửa số 01-QĐ/BCĐ"));
		assertThat(found("danvan", PaperFilter.of(Map.of("q", "01-QĐ/BCĐ")))).containsExactly(paper.paperId(),
				later.paperId());
		assertThat(found("danvan", PaperFilter.of(Map.of("type", "NOTICE")))).hasSize(1);
		assertThat(found("danvan", PaperFilter.of(Map.of("state", "SENT")))).containsExactly(paper.paperId());
		assertThat(found("danvan", PaperFilter.of(Map.of("year", "1999")))).isEmpty();
		assertThat(found("thanhvien", PaperFilter.ALL)).containsExactly(paper.paperId());
		assertThat(found("phuong1", PaperFilter.ALL)).containsExactly(paper.paperId());
		assertThat(found("tanthanh", PaperFilter.of(Map.of("q", "giao")))).isEmpty();
	}

	@Test
	void the_register_is_in_the_order_of_its_index_unless_a_number_is_asked_for() {
		PaperId first = this.story.draft(SamplePapers.DECISION, this.subject);
		PaperId second = this.story.draft(SamplePapers.NOTICE, this.subject);
		PaperFilter next = PaperFilter.of(Map.of("after", second.toString()));
		assertThat(this.world.<List<PaperRow>>ask("danvan", (actor) -> this.browsing.page(actor, next)))
			.extracting(PaperRow::id)
			.containsExactly(first.paperId());
		String byAge = "order by p.drafted_at desc, p.paper_id desc";
		assertThat(asked(next)).contains(byAge).doesNotContain("search_key like :number");
		assertThat(asked(PaperFilter.of(Map.of("q", "01")))).contains("order by p.search_key like");
	}

	private String asked(PaperFilter filter) {
		return String.join("\n",
				Statements.heard(() -> this.world.as("danvan", (actor) -> this.browsing.page(actor, filter))));
	}

	private List<UUID> found(String who, PaperFilter filter) {
		assertThat(this.world.<Integer>ask(who, (actor) -> this.browsing.count(actor, filter)))
			.isEqualTo(this.world.<List<PaperRow>>ask(who, (actor) -> this.browsing.page(actor, filter)).size());
		return this.world.<List<PaperRow>>ask(who, (actor) -> this.browsing.page(actor, filter))
			.stream()
			.map(PaperRow::id)
			.toList();
	}

	@Test
	void a_correction_says_why_and_what_it_changes_and_not_the_whole_paper_again() {
		PaperId wrong = this.story.awaiting(SamplePapers.DECISION, this.subject);
		this.story.issue(wrong, "", true);
		refused("paper.reasonMissing",
				() -> this.world.ask("danvan", (actor) -> this.writing.correct(actor, wrong, " ")));
		PaperId right = this.world.ask("danvan", (actor) -> this.writing.correct(actor, wrong, "Ghi nhầm số mô hình"));
		assertThat(reads(this.story.page("danvan", right)))
			.contains("Quyết định số 01-QĐ/BCĐ, ngày " + VietnameseDate.format(this.world.today()),
					"nay được đính chính như sau", "Bổ sung mô hình “Tuyến đường hoa”",
					"Lý do đính chính: Ghi nhầm số mô hình.", "không thay đổi")
			.doesNotContain("Giao 45 mô hình");
		assertThat(this.story.page("danvan", right).text().appendices()).isEmpty();
		this.samples.differences(this.subject);
		refused("paper.noDifference", () -> this.story.present(right));
		this.samples.differences(this.subject, "Bỏ mô hình “Ghi nhầm”.");
		this.story.present(right);
		PaperId next = this.story.draft(SamplePapers.DECISION, UUID.randomUUID());
		assertThat(this.story.page("danvan", next).head().title()).as("its words are not the next paper's")
			.isEqualTo("Giao thực hiện mô hình “Dân vận khéo” năm 2023");
	}

	@Test
	void what_one_paper_is_to_another_is_read_from_both_sides() {
		PaperId plan = this.story.draft(SamplePapers.DECISION, UUID.randomUUID());
		PaperId notice = this.story.draft(SamplePapers.NOTICE, UUID.randomUUID());
		for (PaperId[] two : new PaperId[][] { { notice, plan }, { plan, notice } }) {
			this.world.as("danvan", (actor) -> this.scans.link(actor, two[0], two[1], LinkKind.BASIS));
			assertThat(this.story.page("danvan", two[0]).links()).extracting(PaperPage.PaperLink::how)
				.containsExactly("Căn cứ vào");
			assertThat(this.story.page("danvan", two[1]).links()).extracting(PaperPage.PaperLink::how)
				.containsExactly("Là căn cứ của");
		}
		this.story.draft(SamplePapers.LIST, UUID.randomUUID());
		assertThat(html("danvan", plan)).as("what a third may be to it")
			.contains(">Căn cứ vào</option>", ">Thay thế</option>", ">Kèm theo</option>", ">Đính chính</option>");
	}

	@Test
	void the_other_paper_is_named_by_its_number_or_its_summary() {
		PaperId one = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		PaperId two = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		PaperId three = this.story.draft(SamplePapers.NOTICE, UUID.randomUUID());
		this.story.issue(one, "", false);
		this.story.issue(two, "", false);
		String number = this.story.page("danvan", two).head().reference();
		assertThat(named(three, number).value()).isEqualTo(two);
		assertThat(named(three, number + " " + this.story.page("danvan", two).head().title()).value()).isEqualTo(two);
		assertThat(named(three, "Giao thực hiện").errors()).containsEntry("which",
				"Có 2 văn bản như vậy; nhập đủ số, ký hiệu");
		assertThat(named(two, "99-QĐ/BCĐ").errors()).containsEntry("which", "Không có văn bản nào trong sổ như vậy");
		assertThat(named(two, " ").errors()).containsOnlyKeys("which");
	}

	private Checked<PaperId> named(PaperId than, String which) {
		return this.world.ask("danvan", (actor) -> this.browsing.named(actor, than, which));
	}

}
