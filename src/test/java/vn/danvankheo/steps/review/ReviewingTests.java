package vn.danvankheo.steps.review;

import java.time.LocalDate;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.visit.VisitStory;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.ReviewDays;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.obligation.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** Self-reviews of the first six months of 2023, due on 30/6. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class ReviewingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate database;

	private StoryWorld world;

	private ReviewStory story;

	private BuildingStory building;

	private StoryPages pages;

	private Participation model;

	private UUID criteria;

	private VisitStory visits;

	private UUID review;

	@BeforeEach
	void inJune() {
		this.clock.set(LocalDateTime.parse("2023-06-20T09:00:00"));
		this.world = StoryWorld.in(this.beans,
				new RoundDays(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 6, 25), LocalDate.of(2023, 6, 30)));
		this.story = new ReviewStory(this.world);
		this.building = new BuildingStory(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
		this.visits = new VisitStory(this.world);
		this.criteria = this.visits.criteria(true);
		this.model = this.building.assigned(this.world.ward(), "Hẻm 12 tự quản");
		this.building.sendPlan("phuong1", this.model);
		this.building.line("phuong1", this.model, this.building.today(), "Bà con hiến 40 m² đất", "120");
		this.story.settle(new ReviewDays(null, LocalDate.of(2023, 6, 30), LocalDate.of(2023, 9, 30)));
		this.review = this.story.of(this.model);
	}

	@AfterEach
	void today() {
		this.clock.reset();
	}

	private void write(String... more) {
		this.pages.send("phuong1", "/reviews/" + this.review + "/edit", more);
	}

	private String version() {
		return this.database.queryForObject("select version from self_review where obligation_id = ?", String.class,
				this.review);
	}

	private String printed(String path) throws Exception {
		byte[] file = this.pages.open("danvan", path).getResponse().getContentAsByteArray();
		try (var document = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private void judge(String first) {
		write("version", "-1", "result-1", first, "result-2", "8", "result-3", "7,5", "note-1", "Có ảnh", "send", "1");
	}

	@Test
	void it_opens_with_what_the_log_and_the_targets_tell() {
		assertThat(this.pages.read("phuong1", "/reviews/" + this.review)).contains("Tự kiểm tra 6 tháng đầu năm 2023",
				"Hẻm được mở rộng: 120/300 m (số liệu ngày 20/6/2023)", "20/6: Bà con hiến 40 m² đất",
				"Đạt 0/2 chỉ tiêu đã đề ra.", "Còn 3 tiêu chí chưa tự chấm.");
		assertThat(this.pages.read("danvan", "/reviews/" + this.review)).contains("Phường 1 chưa gửi")
			.doesNotContain("Bà con hiến 40 m² đất");
	}

	@Test
	void what_was_sent_stands_beside_the_findings_of_the_team_with_its_difference() {
		judge("9");
		assertThat(this.story.one(this.review).standing(this.clock.instant()).state())
			.isEqualTo(Standing.State.IN_TIME);
		assertThat(this.pages.read("danvan", "/reviews/" + this.review)).contains("tự chấm 24,5/30 điểm", "Có ảnh");
		InspectionId visit = this.visits.visit(this.world.ward(), this.model);
		String page = "/inspections/" + visit + "/models/" + this.model.id();
		assertThat(this.pages.read("kiemtra", page)).contains("Đơn vị tự chấm (6 tháng đầu năm 2023):",
				"<b>9 điểm</b>. Có ảnh");
		this.pages.send("kiemtra", page, "version", "", "result-1", "7");
		assertThat(this.pages.read("kiemtra", page)).contains("đoàn chấm thấp hơn 2");
	}

	@Test
	void points_are_checked_as_the_inspectors_are() {
		write("version", "-1", "result-1", "11", "result-2", "8,3", "send", "1");
		assertThat(this.story.one(this.review).fulfilledAt()).isNull();
		assertThat(this.pages.send("phuong1", "/reviews/" + this.review + "/edit", "version", "0", "result-1", "11"))
			.hasStatus(422)
			.bodyText()
			.contains("Tiêu chí này tối đa 10 điểm", "value=\"11\"");
	}

	@Test
	void criteria_that_a_unit_judged_by_are_not_rewritten() {
		judge("9");
		this.pages.send("danvan", "/criteria-sets/" + this.criteria, "version", "0", "mode", "PASS_FAIL", "order-1",
				"1", "text-1", "Đúng nội dung, tiến độ đăng ký");
		assertThat(this.database.queryForObject("select count(*) from criterion where criteria_set_id = ?",
				Integer.class, this.criteria))
			.isEqualTo(3);
		assertThat(this.pages.read("danvan", "/reviews/" + this.review)).contains("tự chấm 24,5/30 điểm");
	}

	@Test
	void a_correction_says_why_and_what_it_changed() {
		judge("9");
		assertThat(this.pages.send("phuong1", "/reviews/" + this.review + "/edit", "version", version(), "result-1",
				"8", "send", "1"))
			.hasStatus(422);
		write("version", version(), "result-1", "8", "correctionReason", "Đếm nhầm", "send", "1");
		assertThat(this.pages.read("danvan", "/reviews/" + this.review)).contains("Đã gửi 2 lần",
				"Vì sao gửi lại: Đếm nhầm", "<del>9 điểm</del>", "<ins>8 điểm</ins>", "tự chấm 23,5/30 điểm");
	}

	@Test
	void the_next_review_begins_with_the_last_marks() {
		judge("9");
		this.clock.set(LocalDateTime.parse("2023-09-20T09:00:00"));
		this.story.settle(new ReviewDays(null, LocalDate.of(2023, 6, 30), LocalDate.of(2023, 9, 30)));
		this.visits.sameCriteriaAtYearEnd();
		UUID third = this.story.of(this.model);
		assertThat(this.pages.read("phuong1", "/reviews/" + third)).contains("Tự kiểm tra 9 tháng đầu năm 2023", "9/10",
				"8/10", "7,5/10");
	}

	private Participation another(String day) {
		Participation other = this.building.assigned(this.world.ward(), "Tổ xe ôm an toàn");
		this.clock.set(LocalDateTime.parse(day));
		this.story.settle(new ReviewDays(null, LocalDate.of(2023, 6, 30), LocalDate.of(2023, 9, 30)));
		return other;
	}

	private Standing.State standing(UUID review) {
		return this.story.one(review).standing(this.clock.instant()).state();
	}

	@Test
	void a_model_that_stopped_is_let_off_from_then_on_and_another_stays_owed() {
		Participation other = another("2023-09-20T09:00:00");
		UUID nine = this.story.of(this.model);
		StoryModels models = new StoryModels(this.world);
		models.change(this.model, (one) -> one.discontinue(vn.danvankheo.year.emulation.Move
			.of(this.world.actor("danvan"), this.clock.instant(), "Hết kinh phí")));
		assertThat(standing(nine)).isEqualTo(Standing.State.EXCUSED);
		assertThat(standing(this.review)).isEqualTo(Standing.State.NOTHING);
		assertThat(standing(this.story.of(other))).isEqualTo(Standing.State.NOTHING);
	}

	@Test
	void a_day_that_the_office_clears_is_not_asked_for() {
		this.story.settle(new ReviewDays(null, LocalDate.of(2023, 6, 30), null));
		this.clock.set(LocalDateTime.parse("2023-09-20T09:00:00"));
		this.story.settle(new ReviewDays(null, LocalDate.of(2023, 6, 30), null));
		assertThat(this.story.of(this.model)).isEqualTo(this.review);
	}

	@Test
	void the_head_approves_what_he_read_and_home_tells_him_of_a_correction_too() {
		judge("9");
		this.world.as("bithu1", (actor) -> this.world.bean(vn.danvankheo.year.approval.HeadApprovals.class)
			.wish(actor, this.world.ward().id(), true, this.clock.instant()));
		write("version", version(), "result-1", "8");
		this.pages.send("phuong1", "/reviews/" + this.review + "/presentations");
		assertThat(this.pages.read("bithu1", "/")).contains("Duyệt tự kiểm tra 6 tháng đầu năm 2023: “Hẻm 12 tự quản”");
		String page = this.pages.read("bithu1", "/reviews/" + this.review);
		assertThat(page).contains("<del>9 điểm</del>", "<ins>8 điểm</ins>");
		String read = page.replaceFirst("(?s).*name=\"read\" value=\"([^\"]+)\".*", "$1");
		write("version", version(), "result-1", "7");
		assertThat(this.pages.send("bithu1", "/reviews/" + this.review + "/approval", "read", read)).hasStatus(409);
		this.pages.send("phuong1", "/reviews/" + this.review + "/presentations");
		read = this.pages.read("bithu1", "/reviews/" + this.review)
			.replaceFirst("(?s).*name=\"read\" value=\"([^\"]+)\".*", "$1");
		this.pages.send("bithu1", "/reviews/" + this.review + "/approval", "read", read);
		write("version", version(), "correctionReason", "Đếm nhầm", "send", "1");
		assertThat(this.pages.read("danvan", "/reviews/" + this.review)).contains("Đã gửi 2 lần", "<ins>7 điểm</ins>");
	}

	@Test
	void a_unit_prints_all_its_models_as_one_paper_and_reads_no_others() throws Exception {
		judge("9");
		UUID period = this.story.one(this.review).period();
		String paper = "/reviews/periods/" + period + "/units/" + this.world.ward().id() + "/summary.docx";
		assertThat(this.pages.open("phuong1", paper)).hasStatusOk();
		assertThat(this.pages.open("danvan", paper)).hasStatusOk();
		assertThat(printed(paper.replace(".docx", ".pdf")))
			.contains("-BC/ĐU", "Sơ kết các mô hình", "Hẻm được mở rộng: 120/300 m", "24,5/30 điểm",
					"Đã tự kiểm tra 1/1 mô hình.", "T/M ĐẢNG ỦY BÍ THƯ")
			.doesNotContain("Kính gửi");
		assertThat(this.pages.open("tanthanh", paper)).hasStatus(404);
		assertThat(this.pages.open("tanthanh", "/reviews/" + this.review)).hasStatus(404);
		assertThat(this.pages.read("phuong1", "/reviews")).contains("1/1 mô hình đã tự kiểm tra", "24,5/30 điểm");
	}

	@Test
	void the_board_of_the_year_shows_all_models_of_a_unit_in_one_cell() {
		Participation other = another("2023-09-20T09:00:00");
		this.pages.send("phuong1", "/reviews/" + this.story.of(other) + "/edit", "version", "-1", "assessment", "Tốt",
				"send", "1");
		this.clock.set(LocalDateTime.parse("2023-10-05T09:00:00"));
		assertThat(this.pages.read("danvan", "/obligations/year?kind=SELF_REVIEW")).contains(">thiếu 1/2<");
		assertThat(this.pages.read("phuong1", "/")).contains("Tự kiểm tra: 9 tháng đầu năm 2023");
	}

}
