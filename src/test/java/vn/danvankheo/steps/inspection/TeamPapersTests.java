package vn.danvankheo.steps.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperId;
import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.typesetting.Typesetter;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision that forms a team, and the printed schedule. */
@DatabaseTest
class TeamPapersTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private TeamDecision decision;

	@Autowired
	private SchedulePapers papers;

	@Autowired
	private Typesetter typesetter;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private MockMvcTester pages;

	private TeamStory story;

	private TeamId team;

	private Participation model;

	@BeforeEach
	void begin() {
		this.story = new TeamStory(this.beans);
		this.model = this.story.models.sent(this.story.world.ward(), "Tiếng kẻng an ninh");
		this.team = this.story.team("Nguyễn Văn An", this.story.account("kiemtra"));
		this.story.give(this.team, this.story.world.ward());
	}

	private static List<List<String>> rows(LiveContent content, String table) {
		return ((Block.Grid) content.tables().get(table).get(0)).rows();
	}

	@Test
	void the_decision_names_the_people_the_units_and_the_days() {
		LiveContent content = this.decision.content(this.story.world.committee(), TeamDecision.KIND,
				this.team.teamId());
		assertThat(rows(content, "danh sách đoàn")).containsExactly(
				List.of("1", "Đồng chí Nguyễn Văn An", "", "Trưởng đoàn"),
				List.of("2", "Đồng chí Thành viên đoàn kiểm tra", "Thành viên đoàn kiểm tra", "Thành viên"));
		assertThat(rows(content, "đơn vị được kiểm tra")).containsExactly(List.of("1", "Phường 1", "01"),
				List.of("", "Tổng cộng: 01 đơn vị, địa phương", "01"));
		assertThat(content.figures()).containsEntry("tên đoàn", "Đoàn kiểm tra số 1")
			.containsEntry("từ ngày", "10/4/2023")
			.containsEntry("đến ngày", "28/4/2023")
			.containsEntry("mục đích", "khảo sát thực tế");
		assertThat(content.addressees()).as("it stays within the committee").isEmpty();
	}

	@Test
	void every_figure_and_table_of_its_first_words_is_known() {
		PaperWording words = this.decision.firstWording(this.story.world.committee(), TeamDecision.KIND,
				this.team.teamId());
		LiveContent content = this.decision.content(this.story.world.committee(), TeamDecision.KIND,
				this.team.teamId());
		var named = java.util.regex.Pattern.compile("\\{\\{(.+?)}}|\\[\\[(.+?)]]").matcher(words.body());
		int found = 0;
		while (named.find()) {
			found++;
			assertThat((named.group(1) != null) ? content.figures().keySet() : content.tables().keySet())
				.contains((named.group(1) != null) ? named.group(1) : named.group(2));
		}
		assertThat(found).isEqualTo(10);
		assertThat(words.body()).contains("Điều 1. ", "Điều 2. ", "Điều 3. ");
		assertThat(words.signerLines()).containsExactly("PHÓ BÍ THƯ THỊ ỦY", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO");
	}

	@Test
	void once_it_is_issued_the_units_may_know_and_when_it_is_withdrawn_no_longer() {
		PaperEntry paper = new PaperEntry(PaperId.next(), this.story.world.committee(), TeamDecision.KIND,
				this.team.teamId(), PaperState.ISSUED, "05-QĐ/BCĐ", LocalDate.of(2023, 4, 5), "Lập đoàn kiểm tra");
		this.transactions
			.executeWithoutResult((status) -> this.decision.issued(this.story.world.actor("vanthu"), paper));
		assertThat(this.story.read(this.team).decision()).contains("05-QĐ/BCĐ");
		assertThat(this.story.read(this.team).citedDecision()).isEqualTo("05-QĐ/BCĐ, ngày 05/4/2023");
		assertThat(this.story.read(this.team).knownToUnits()).isTrue();
		assertThat(page()).contains("/papers?q=05-Q")
			.doesNotContain("value=\"TEAM_DECISION\"", "Khác Quyết định số 05-QĐ/BCĐ");
		this.story.world.as("danvan", (office) -> this.story.world.bean(TeamKeeping.class)
			.change(office, this.team, this.story.renamed(this.story.form("Nguyễn Văn An", "Trần Bình"))));
		assertThat(page()).contains("Khác Quyết định số 05-QĐ/BCĐ", "Trần Bình, Thành viên",
				"Thành viên đoàn kiểm tra, Thành viên đoàn kiểm tra, Thành viên");
		this.transactions.executeWithoutResult(
				(status) -> this.decision.withdrawn(this.story.world.actor("vanthu"), paper, "Sai thành phần"));
		assertThat(this.story.read(this.team).knownToUnits()).isFalse();
		assertThat(this.story.read(this.team).citedDecision()).isEmpty();
		assertThat(page()).contains("value=\"TEAM_DECISION\"");
	}

	private String page() {
		return new String(this.pages.get()
			.uri("/inspection-teams/" + this.team.teamId())
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.story.world.authentication("danvan")))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void the_schedule_prints_each_visit_and_lies_on_its_side() throws IOException {
		this.story.planned(this.team, this.story.world.ward(), TeamStory.TUESDAY, "8:30", "10:00", this.model);
		try (XWPFDocument paper = word()) {
			XWPFTable table = paper.getTables()
				.stream()
				.filter((one) -> one.getText().contains("Thành phần"))
				.findFirst()
				.orElseThrow();
			assertThat(table.getRow(0).getTableCells()).extracting((cell) -> cell.getText())
				.containsExactly("TT", "Ngày, giờ", "Đơn vị", "Địa điểm", "Mô hình", "Thành phần");
			assertThat(table.getNumberOfRows()).isEqualTo(2);
			assertThat(table.getRow(1).getTableCells().stream().map((cell) -> cell.getText()).toList().toString())
				.contains("Thứ Ba, 18/4/2023", "8 giờ 30 – 10 giờ 00", "Phường 1", "Hội trường", "Tiếng kẻng an ninh",
						"Đoàn kiểm tra số 1", "Trưởng đoàn: Nguyễn Văn An");
			assertThat(paper.getDocument().getBody().getSectPr().getPgSz().getOrient().toString())
				.isEqualTo("landscape");
		}
	}

	@Test
	void without_visits_it_prints_lines_to_be_filled_in() throws IOException {
		try (XWPFDocument paper = word()) {
			assertThat(paper.getTables()
				.stream()
				.filter((one) -> one.getText().contains("Thành phần"))
				.findFirst()
				.orElseThrow()
				.getNumberOfRows()).isEqualTo(9);
		}
	}

	private XWPFDocument word() throws IOException {
		OfficialDocument[] document = new OfficialDocument[1];
		this.story.world.as("danvan",
				(office) -> document[0] = this.papers.schedule(office, null, Purpose.FIELD_CHECK.name()));
		return new XWPFDocument(new ByteArrayInputStream(this.typesetter.docx(document[0], true)));
	}

}
