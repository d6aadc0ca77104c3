package vn.danvankheo.steps.concern;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.reporting.ReportStory;
import vn.danvankheo.steps.visit.VisitStory;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** A thread from the unit's first word until it is solved, as each of them reads it. */
@DatabaseTest
class ConcernPagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private StoryWorld world;

	private StoryPages pages;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.in(this.beans);
		this.pages = new StoryPages(this.mvc, this.world);
	}

	private String raise() {
		MvcTestResult sent = this.pages.send("phuong1", "/concerns", "unit", this.world.ward().id().toString(), "kind",
				"DIFFICULTY", "title", "Chưa có đất làm sân chơi", "words", "Đã hỏi tổ dân phố.\nChưa có chỗ.");
		assertThat(sent).hasStatus(302);
		return sent.getResponse().getRedirectedUrl();
	}

	/** What somebody says who has read the thread, or could not. */
	private MvcTestResult say(String who, String path, String act, String... fields) {
		String version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
			.matcher(StoryPages.text(this.pages.open(who, path)))
			.results()
			.map((found) -> found.group(1))
			.findFirst()
			.orElse("0");
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "version";
		all[fields.length + 1] = version;
		return this.pages.send(who, path + "/" + act, all);
	}

	@Test
	void nobody_ends_a_thread_that_he_has_not_read_to_its_end() {
		String path = raise();
		assertThat(this.pages.read("phuong1", path)).contains("Đúng, đã giải quyết xong", "Việc này chưa có trả lời");
		assertThat(say("danvan", path, "answer", "words", "Dùng khu đất sau nhà văn hóa.")).hasStatus(302);
		assertThat(this.pages.send("phuong1", path + "/solution", "words", "", "version", "0")).hasStatus(409);
		assertThat(this.pages.read("phuong1", path)).doesNotContain("Đúng, đã giải quyết xong");
		assertThat(say("phuong1", path, "solution", "words", "")).hasStatus(302);
	}

	@Test
	void what_was_passed_on_is_the_thuong_trucs_to_decide_and_counts_follow_the_filter() {
		String path = raise();
		assertThat(say("danvan", path, "referral", "words", "Kính chuyển.", "to", "Thường trực Ban Chỉ đạo", "due",
				VietnameseDate.format(this.world.today().plusDays(5))))
			.hasStatus(302);
		assertThat(this.pages.read("thuongtruc", "/")).contains("Xem xét 1 kiến nghị chuyển đến Thường trực");
		assertThat(this.pages.read("danvan", "/")).contains("Theo dõi 1 kiến nghị đã chuyển")
			.doesNotContain("quá ngày hẹn");
		assertThat(this.pages.read("danvan", "/concerns?state=WAITING&unit=" + this.world.commune().id()))
			.contains("Chưa có vướng mắc, kiến nghị nào", "name=\"state\" value=\"WAITING\"");
	}

	@Test
	void a_difficulty_goes_to_the_office_and_comes_back_answered_until_the_unit_calls_it_solved() {
		String path = raise();
		assertThat(this.pages.read("danvan", "/")).contains("Trả lời 1 vướng mắc, kiến nghị của đơn vị");
		assertThat(say("danvan", path, "question", "words", "Khu phố nào?")).hasStatus(302);
		assertThat(this.pages.read("phuong1", "/")).contains("Nói rõ thêm 1 vướng mắc, kiến nghị");
		assertThat(say("phuong1", path, "words", "words", "Khu phố 3.")).hasStatus(302);
		assertThat(say("danvan", path, "answer", "words", "Dùng khu đất sau nhà văn hóa.")).hasStatus(302);
		assertThat(this.pages.read("phuong1", "/concerns?state=ANSWERED")).contains("Chưa có đất làm sân chơi",
				"đã trả lời, chờ đơn vị xác nhận");
		assertThat(say("phuong1", path, "solution", "words", "")).hasStatus(302);
		assertThat(this.pages.read("phuong1", path)).contains("đã giải quyết", "Khu phố nào?", "Khu phố 3.",
				"Dùng khu đất sau nhà văn hóa.");
		assertThat(this.pages.read("danvan", "/concerns")).contains("Cả 1 vướng mắc, kiến nghị đã giải quyết");
	}

	@Test
	void another_unit_neither_reads_nor_counts_it() {
		String path = raise();
		for (String outsider : new String[] { "tanthanh", "thanhvien", "kiemtra" }) {
			assertThat(this.pages.open(outsider, path)).hasStatus(404);
			assertThat(say(outsider, path, "words", "words", "Xen vào.")).hasStatus(404);
		}
		assertThat(this.pages.read("tanthanh", "/concerns")).contains("Chưa có vướng mắc, kiến nghị nào")
			.doesNotContain("Chưa có đất làm sân chơi");
	}

	@Test
	void what_is_missing_is_said_and_what_was_typed_stays() {
		String path = raise();
		MvcTestResult wrong = say("danvan", path, "referral", "words", "Kính chuyển.", "to", "", "due", "31/2/2027");
		assertThat(wrong).hasStatus(422);
		assertThat(StoryPages.text(wrong)).contains("Ghi chuyển đến ai, cơ quan nào", "Kính chuyển.", "31/2/2027");
	}

	@Test
	void a_unit_brings_up_nothing_of_another_one() {
		assertThat(this.pages.send("phuong1", "/concerns", "unit", this.world.commune().id().toString(), "title", "Thử",
				"words", "Thử."))
			.hasStatus(409);
	}

	@Test
	void what_a_month_tells_of_is_brought_up_from_it_and_each_leads_to_the_other() {
		ReportStory reports = new ReportStory(this.world);
		String report = reports.month(this.world.ward()).toString();
		this.pages.send("phuong1", "/reports/" + report + "/edit", "version", "-1", "q-difficulties",
				"Thiếu đất làm sân chơi.");
		assertThat(this.pages.read("phuong1", "/reports/" + report)).contains("/concerns/new?report=" + report);
		assertThat(this.pages.read("phuong1", "/concerns/new?report=" + report)).contains("Từ báo cáo tháng",
				"Thiếu đất làm sân chơi.", "name=\"report\" value=\"" + report);
		MvcTestResult sent = this.pages.send("phuong1", "/concerns", "unit", this.world.ward().id().toString(),
				"report", report, "title", "Thiếu đất làm sân chơi", "words", "Đã hỏi tổ dân phố.");
		assertThat(sent).hasStatus(302);
		String thread = sent.getResponse().getRedirectedUrl();
		assertThat(this.pages.read("danvan", thread)).contains("Nêu từ", "href=\"/reports/" + report);
		assertThat(this.pages.read("danvan", "/reports/" + report))
			.contains("href=\"" + thread, "Thiếu đất làm sân chơi")
			.doesNotContain("/concerns/new?report=");
		assertThat(this.pages.read("thanhvien", "/reports/" + report)).doesNotContain("Thiếu đất làm sân chơi");
	}

	@Test
	void nobody_brings_up_anything_from_another_units_report() {
		String report = new ReportStory(this.world).month(this.world.ward()).toString();
		for (String outsider : new String[] { "tanthanh", "danvan" }) {
			assertThat(this.pages.send(outsider, "/concerns", "unit", this.world.commune().id().toString(), "report",
					report, "title", "Thử", "words", "Thử."))
				.hasStatus(404);
		}
		assertThat(this.pages.read("tanthanh", "/concerns/new?report=" + report)).doesNotContain("Từ báo cáo");
	}

	@Test
	void a_team_brings_up_what_it_heard_at_its_visit_and_whoever_was_not_there_does_not() {
		VisitStory story = new VisitStory(this.world);
		story.criteria(false);
		InspectionId visit = story.visit(this.world.ward(),
				new StoryModels(this.world).sent(this.world.ward(), "Hẻm 12").id());
		String[] heard = { "unit", this.world.ward().id().toString(), "visit", visit.toString(), "title",
				"Xin hỗ trợ xi măng", "words", "Đơn vị nêu tại buổi làm việc." };
		MvcTestResult sent = this.pages.send("kiemtra", "/concerns", heard);
		assertThat(sent).hasStatus(302);
		String thread = sent.getResponse().getRedirectedUrl();
		assertThat(this.pages.read("kiemtra", "/inspections/" + visit)).contains("href=\"" + thread,
				"/concerns/new?visit=" + visit);
		assertThat(this.pages.read("phuong1", thread)).contains("Xin hỗ trợ xi măng", "href=\"/inspections/" + visit);
		assertThat(this.pages.send("danvan", "/concerns", heard)).hasStatus(404);
	}

}
