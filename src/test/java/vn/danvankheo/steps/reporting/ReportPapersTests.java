package vn.danvankheo.steps.reporting;

import java.time.LocalDateTime;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.document.UnitPaper;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.steps.concern.StoryConcerns;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.RoundDays;

import static org.assertj.core.api.Assertions.assertThat;

/** What was sent, as an official paper of the unit; and what the campaign asks. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class ReportPapersTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private StoryWorld world;

	private ReportStory story;

	private StoryPages pages;

	private UUID march;

	@BeforeEach
	void inMarch() {
		this.clock.set(LocalDateTime.parse("2023-03-20T09:00:00"));
		this.world = StoryWorld.in(this.beans, new RoundDays(java.time.LocalDate.of(2023, 1, 2),
				java.time.LocalDate.of(2023, 1, 20), java.time.LocalDate.of(2023, 1, 31)));
		this.story = new ReportStory(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
		this.march = this.story.month(this.world.ward());
	}

	@AfterEach
	void today() {
		this.clock.reset();
	}

	private void send() {
		this.pages.send("phuong1", "/reports/" + this.march + "/edit", "version", "-1", "q-matters-solved", "2",
				"q-difficulties", "Thiếu kinh phí", "send", "1");
	}

	private String printed() throws Exception {
		byte[] file = this.pages.open("danvan", "/reports/" + this.march + "/report.pdf")
			.getResponse()
			.getContentAsByteArray();
		try (var document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	@Test
	void what_was_sent_is_printed_under_the_units_own_number_and_signature() throws Exception {
		assertThat(this.pages.open("danvan", "/reports/" + this.march + "/report.pdf")).hasStatus(404);
		send();
		assertThat(printed())
			.contains("ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG BỘ PHƯỜNG 1", "BÁO CÁO", "tháng 3/2023",
					"Thực hiện Kế hoạch số 26-KH/BCĐ", "Đảng ủy Phường 1 báo cáo kết quả tháng 3/2023 như sau:",
					"- Số vụ việc, điểm nóng đã giải quyết: 2.", "Thiếu kinh phí.", "-BC/ĐU", "T/M ĐẢNG ỦY BÍ THƯ",
					"Lưu Văn phòng Đảng ủy")
			.doesNotContain("- - ", "Kính gửi");
		assertThat(this.pages.send("phuong1", "/reports/" + this.march + "/paper", "paperNumber", "12", "paperSymbol",
				"BC/ĐU", "paperDate", "31/02/2023"))
			.hasStatus(422);
		this.pages.send("phuong1", "/reports/" + this.march + "/paper", "paperNumber", "12", "paperSymbol", "BC/ĐU",
				"paperDate", "24/3/2023", "signerTitle", "T/M Ban Thường vụ / Bí thư", "signerName", "Lê Văn An");
		assertThat(printed()).contains("12-BC/ĐU", "ngày 24 tháng 3 năm 2023", "T/M BAN THƯỜNG VỤ", "BÍ THƯ",
				"Lê Văn An");
	}

	@Test
	void what_the_unit_brought_up_in_the_period_is_counted_and_quoted() throws Exception {
		send();
		UUID thread = StoryConcerns.raised(this.beans, this.world.campaign().id(), this.world.ward().id(),
				this.world.actor("phuong1"), this.clock.instant());
		StoryConcerns.raised(this.beans, this.world.campaign().id(), this.world.commune().id(),
				this.world.actor("tanthanh"), this.clock.instant());
		assertThat(printed()).contains("đã nêu 1 vướng mắc, kiến nghị; đã giải quyết 0, còn 1:",
				"- Chưa có đất làm sân chơi: chờ trả lời.");
		this.pages.send("phuong1", "/concerns/" + thread + "/solution", "words", "", "version", "0");
		assertThat(printed()).contains("đã giải quyết 1, còn 0:", "- Chưa có đất làm sân chơi: đã giải quyết.");
	}

	@Test
	void a_state_organ_reports_as_the_state_does() {
		assertThat(UnitPaper.signedFor(FormatProfile.ND30, "Phòng Nội vụ").get(0).lines())
			.containsExactly("TRƯỞNG PHÒNG");
		assertThat(UnitPaper.signedFor(FormatProfile.ND30, "Văn phòng HĐND và UBND").get(0).lines())
			.containsExactly("CHÁNH VĂN PHÒNG");
		assertThat(UnitPaper.file(FormatProfile.ND30, "Phòng Nội vụ")).isEqualTo("Lưu: VT");
		assertThat(UnitPaper.signedFor(FormatProfile.HD36, "Chi bộ Trường THCS").get(0).lines())
			.containsExactly("T/M CHI BỘ", "BÍ THƯ");
	}

	@Test
	void a_report_in_progress_keeps_the_questions_it_was_begun_with() {
		this.pages.send("phuong1", "/reports/" + this.march + "/edit", "version", "-1", "q-difficulties", "Nắng hạn");
		String questions = "/campaigns/" + this.world.campaign().id() + "/report-questions";
		this.pages.send("danvan", questions, "version", "1", "label-difficulties", "Khó khăn", "standing-difficulties",
				"true", "label-new", "Số hộ tham gia", "kind-new", "NUMBER");
		assertThat(this.pages.read("danvan", questions)).contains("Báo cáo hỏi 2 nội dung", "Số hộ tham gia");
		assertThat(this.pages.read("phuong1", "/reports/" + this.march + "/edit"))
			.contains("Khó khăn, vướng mắc", "Số vụ việc, điểm nóng đã giải quyết")
			.doesNotContain("Số hộ tham gia");
		UUID others = this.story.of(this.world.commune(), java.time.LocalDate.of(2023, 3, 1));
		assertThat(this.pages.read("tanthanh", "/reports/" + others + "/edit")).contains("Số hộ tham gia")
			.doesNotContain("Số vụ việc, điểm nóng đã giải quyết");
		assertThat(this.pages.send("danvan", questions, "version", "1", "label-difficulties", "Khác")).hasStatus(409);
	}

	@Test
	void a_school_is_not_asked_what_state_organs_are() {
		UUID school = this.story.of(this.world.school(), java.time.LocalDate.of(2023, 3, 1));
		assertThat(this.pages.read("thcs", "/reports/" + school + "/edit")).doesNotContain("tiếp công dân");
		assertThat(this.pages.read("phuong1", "/reports/" + this.march + "/edit")).contains("tiếp công dân");
	}

}
