package vn.danvankheo.steps.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

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
		assertThat(this.pages.read("kiemtra", page)).contains("Đơn vị tự chấm: <b>9 điểm</b>. Có ảnh");
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
		UUID third = this.story.of(this.model);
		assertThat(third).isNotEqualTo(this.review);
		assertThat(this.pages.read("phuong1", "/reviews/" + third)).contains("Tự kiểm tra 9 tháng năm 2023");
	}

	@Test
	void a_model_that_stopped_is_let_off_and_another_stays_owed() {
		Participation other = this.building.assigned(this.world.ward(), "Tổ xe ôm an toàn");
		StoryModels models = new StoryModels(this.world);
		models.change(this.model, (one) -> one.discontinue(models.move("danvan")));
		assertThat(this.story.one(this.review).standing(this.clock.instant()).state())
			.isEqualTo(Standing.State.EXCUSED);
		assertThat(this.database.queryForObject(
				"select count(*) from obligation where kind = 'SELF_REVIEW' and subject_id = ?", Integer.class,
				other.id().participationId()))
			.isZero();
	}

	@Test
	void a_unit_prints_all_its_models_as_one_paper_and_reads_no_others() {
		judge("9");
		UUID period = this.story.one(this.review).period();
		String paper = "/reviews/summary.docx?period=" + period + "&unit=" + this.world.ward().id();
		assertThat(this.pages.open("phuong1", paper)).hasStatusOk();
		assertThat(this.pages.open("danvan", paper)).hasStatusOk();
		assertThat(this.pages.open("tanthanh", paper)).hasStatus(404);
		assertThat(this.pages.open("tanthanh", "/reviews/" + this.review)).hasStatus(404);
		assertThat(this.pages.read("phuong1", "/reviews")).contains("1/1 mô hình đã tự kiểm tra", "24,5/30 điểm");
	}

	@Test
	void the_board_of_the_year_shows_all_models_of_a_unit_in_one_cell() {
		Participation other = this.building.assigned(this.world.ward(), "Tổ xe ôm an toàn");
		this.clock.set(LocalDateTime.parse("2023-09-20T09:00:00"));
		this.story.settle(new ReviewDays(null, LocalDate.of(2023, 6, 30), LocalDate.of(2023, 9, 30)));
		assertThat(this.story.of(other)).isNotNull();
		String board = this.pages.read("danvan", "/obligations/year?kind=SELF_REVIEW");
		assertThat(board).contains("chưa đến hạn", "chưa nộp");
	}

}
