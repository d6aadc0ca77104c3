package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.DayOffRule;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Reports of 2023 from March on, due on the 25th, taken until ten days later. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class ReportingTests {

	private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

	private static final LocalDate APRIL = LocalDate.of(2023, 4, 1);

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportSending sending;

	@Autowired
	private ReportViews views;

	@Autowired
	private JdbcTemplate database;

	private StoryWorld world;

	private ReportStory story;

	private StoryPages pages;

	private Participation model;

	private UUID march;

	@BeforeEach
	void inMarch() {
		this.clock.set(LocalDateTime.parse("2023-03-20T09:00:00"));
		this.world = StoryWorld.in(this.beans,
				new RoundDays(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 20), LocalDate.of(2023, 1, 31)));
		this.story = new ReportStory(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
		this.model = this.story.assigned(this.world.ward(), "Thắp sáng đường quê");
		this.story.settle(new ReportDays(25, false, false, DayOffRule.AFTER, 10, MARCH, LocalDate.of(2023, 6, 26),
				LocalDate.of(2023, 11, 27)));
		this.march = this.story.of(this.world.ward(), MARCH);
	}

	@AfterEach
	void today() {
		this.clock.reset();
	}

	private ReportPage seenBy(String who, UUID id) {
		return this.world.ask(who, (actor) -> this.views.show(actor, id));
	}

	private void send(UUID id) {
		String mark = String.valueOf(seenBy("phuong1", id).mark());
		this.world.as("phuong1", (actor) -> this.sending.send(actor, id, mark, "").orThrow());
	}

	private MvcTestResult write(UUID id, String... fields) {
		return this.pages.send("phuong1", "/reports/" + id + "/edit", fields);
	}

	private String modelField() {
		return "model-" + this.model.id();
	}

	@Test
	void a_month_opens_with_what_the_log_tells_and_is_sent_as_it_stands() {
		this.story.log(this.model, LocalDate.of(2023, 3, 14), "Lắp thêm 12 đèn");
		String page = this.pages.read("phuong1", "/reports/" + this.march);
		assertThat(page).contains("1 mô hình có tin mới", "14/3: Lắp thêm 12 đèn", "đã ghi 14/3",
				"Đúng rồi, gửi báo cáo tháng 3/2023");
		assertThat(page).doesNotContain("Không phát sinh trong kỳ này?");
		send(this.march);
		assertThat(this.story.owed(this.march).fulfilledAt()).isNotNull();
		assertThat(this.pages.read("danvan", "/reports/" + this.march))
			.contains("Phường 1 đã gửi báo cáo tháng 3/2023, đúng hạn", "14/3: Lắp thêm 12 đèn");
		assertThat(this.database.queryForList("select event from history_entry where subject_id = ?", String.class,
				this.march))
			.contains("report.sent");
	}

	@Test
	void what_was_said_last_time_is_proposed_and_counted_while_it_does_not_change() {
		write(this.march, "version", "-1", modelField(), "Đang vận động góp vốn", "q-difficulties", "Thiếu kinh phí",
				"q-matters-solved", "2", "send", "1");
		this.clock.set(LocalDateTime.parse("2023-04-10T09:00:00"));
		this.story.open();
		UUID april = this.story.of(this.world.ward(), APRIL);
		ReportPage page = seenBy("phuong1", april);
		assertThat(page.asBefore()).extracting(ModelView::text, ModelView::tag)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Đang vận động góp vốn", "chưa đổi 1 tháng"));
		assertThat(page.answers()).extracting(AnswerView::words)
			.startsWith("chưa ghi · tháng trước 2")
			.contains("Thiếu kinh phí");
	}

	@Test
	void nothing_happened_is_a_report_of_its_own_with_its_reason() {
		assertThat(this.pages.send("phuong1", "/reports/" + this.march + "/uneventful", "reason", " ")).hasStatus(422);
		this.pages.send("phuong1", "/reports/" + this.march + "/uneventful", "reason", "Chưa đến thời gian làm");
		assertThat(this.story.owed(this.march).uneventful()).isTrue();
		assertThat(this.pages.read("danvan", "/reports/" + this.march)).contains("đúng hạn: không phát sinh",
				"Chưa đến thời gian làm");
	}

	@Test
	void what_was_looked_at_is_what_is_sent() {
		this.story.log(this.model, LocalDate.of(2023, 3, 14), "Lắp thêm 12 đèn");
		String mark = String.valueOf(seenBy("phuong1", this.march).mark());
		this.story.log(this.model, LocalDate.of(2023, 3, 15), "Gãy một cột");
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.world.as("phuong1", (actor) -> this.sending.send(actor, this.march, mark, "")));
	}

	@Test
	void a_page_opened_in_time_and_sent_after_the_lock_keeps_its_text_and_says_why() {
		this.clock.set(LocalDateTime.parse("2023-04-06T23:59:59"));
		assertThat(this.pages.open("phuong1", "/reports/" + this.march + "/edit")).hasStatusOk();
		this.clock.set(LocalDateTime.parse("2023-04-07T00:00:00"));
		write(this.march, "version", "-1", modelField(), "Lắp thêm 12 đèn", "send", "1");
		assertThat(this.story.owed(this.march).fulfilledAt()).isNull();
		assertThat(this.pages.read("phuong1", "/reports/" + this.march)).contains("Lắp thêm 12 đèn",
				"Việc này đã khóa hết ngày 06/4/2023", "Xin mở lại");
	}

	@Test
	void two_tabs_are_set_side_by_side() {
		write(this.march, "version", "-1", modelField(), "Từ máy thứ nhất");
		MvcTestResult second = write(this.march, "version", "-1", modelField(), "Từ máy thứ hai");
		assertThat(second).hasStatus(409);
		assertThat(StoryPages.text(second)).contains("Từ máy thứ nhất", "Từ máy thứ hai");
	}

	@Test
	void two_people_of_one_unit_see_both_texts_and_ticks_and_what_is_chosen_is_sent() {
		write(this.march, "version", "-1", modelField(), "Chưa có gì mới");
		String version = "" + seenBy("phuong1", this.march).version();
		String tick = "working-" + this.model.id();
		this.pages.send("bithu1", "/reports/" + this.march + "/edit", "version", version, modelField(),
				"Bí thư: lắp xong 12 đèn", tick, "true");
		MvcTestResult second = write(this.march, "version", version, modelField(), "Cán bộ: lắp xong 10 đèn");
		assertThat(second).hasStatus(409);
		assertThat(StoryPages.text(second)).contains("Bí thư: lắp xong 12 đèn", "Cán bộ: lắp xong 10 đèn",
				"đang hoạt động tốt", "value=\"false\"");
		ReportPage kept = seenBy("phuong1", this.march);
		assertThat(kept.models()).extracting(ModelView::text, ModelView::working)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Bí thư: lắp xong 12 đèn", true));
		write(this.march, "version", "" + kept.version(), modelField(), "Cán bộ: lắp xong 10 đèn", tick, "false",
				"send", "1");
		assertThat(this.pages.read("danvan", "/reports/" + this.march)).contains("Cán bộ: lắp xong 10 đèn", "0/1")
			.doesNotContain("Bí thư: lắp xong 12 đèn");
	}

	@Test
	void a_number_that_is_none_is_said_beside_its_field_and_the_rest_is_saved() {
		MvcTestResult answer = write(this.march, "version", "-1", modelField(), "Lắp đèn", "q-matters-solved", "hai");
		assertThat(answer).hasStatus(422);
		assertThat(StoryPages.showsAtField(StoryPages.text(answer), "q-matters-solved", "Nhập số từ 0 đến 999999"))
			.isTrue();
		assertThat(seenBy("phuong1", this.march).models().get(0).text()).isEqualTo("Lắp đèn");
	}

	@Test
	void a_correction_says_why_and_shows_what_it_changed() {
		write(this.march, "version", "-1", modelField(), "Lắp 10 đèn", "send", "1");
		long version = seenBy("phuong1", this.march).version();
		assertThat(write(this.march, "version", "" + version, modelField(), "Lắp 12 đèn", "send", "1")).hasStatus(422);
		assertThat(this.pages.read("danvan", "/reports/" + this.march)).contains("Lắp 10 đèn");
		version = seenBy("phuong1", this.march).version();
		write(this.march, "version", "" + version, modelField(), "Lắp 12 đèn", "correctionReason", "Đếm lại", "send",
				"1");
		assertThat(this.pages.read("danvan", "/reports/" + this.march)).contains("Đã gửi 2 lần", "Đếm lại",
				"<del>Lắp 10 đèn</del>", "<ins>Lắp 12 đèn</ins>");
	}

	@Test
	void where_the_unit_wants_it_the_head_approves_exactly_what_is_sent() {
		this.story.log(this.model, LocalDate.of(2023, 3, 14), "Lắp thêm 12 đèn");
		this.world.as("bithu1", (head) -> this.sending.wish(head, this.march, true));
		refused("reporting.approval.NOT_PRESENTED", () -> send(this.march));
		this.world.as("phuong1", (actor) -> this.sending.present(actor, this.march));
		assertThat(this.pages.read("bithu1", "/")).contains("Duyệt báo cáo tháng 3/2023");
		this.world.as("bithu1",
				(head) -> this.sending.approve(head, this.march, this.views.show(head, this.march).head().mark()));
		send(this.march);
		assertThat(this.story.owed(this.march).fulfilledAt()).isNotNull();
	}

	@Test
	void one_unit_never_sees_anothers() {
		assertThat(this.pages.open("tanthanh", "/reports/" + this.march)).hasStatus(404);
		assertThat(this.pages.send("tanthanh", "/reports/" + this.march + "/uneventful", "reason", "Lý do"))
			.hasStatus(404);
		write(this.march, "version", "-1", modelField(), "Chỉ của Phường 1");
		assertThat(this.pages.read("danvan", "/reports/" + this.march)).contains("chưa gửi báo cáo tháng 3/2023")
			.doesNotContain("Chỉ của Phường 1");
	}

	@Test
	void half_a_year_is_composed_of_its_months() {
		write(this.march, "version", "-1", modelField(), "Lắp 10 đèn", "q-matters-solved", "2", "send", "1");
		this.clock.set(LocalDateTime.parse("2023-04-10T09:00:00"));
		this.story.open();
		write(this.story.of(this.world.ward(), APRIL), "version", "-1", modelField(), "Lắp 20 đèn", "q-matters-solved",
				"3", "send", "1");
		this.clock.set(LocalDateTime.parse("2023-06-20T09:00:00"));
		this.story.open();
		ReportPage page = seenBy("phuong1",
				this.story.of(this.world.ward(), LocalDate.of(2023, 1, 1), "HALF_YEAR_REPORT"));
		assertThat(page.models().get(0).text()).isEqualTo("Tháng 3: Lắp 10 đèn\nTháng 4: Lắp 20 đèn");
		assertThat(page.answers().get(0).answer()).isEqualTo("5");
	}

	@Test
	void the_page_asks_no_more_of_many_models_than_of_few() {
		List<Integer> statements = java.util.stream.Stream.of(5, 25).map((models) -> {
			while (seenBy("phuong1", this.march).models().size() < models) {
				this.story.assigned(this.world.ward(), "Mô hình thứ " + UUID.randomUUID());
			}
			return Statements.of(() -> seenBy("phuong1", this.march));
		}).toList();
		assertThat(statements.get(1)).isEqualTo(statements.get(0));
	}

}
