package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that says what issuing a paper will do, and what it does not take. */
@DatabaseTest
class IssuePageTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePapers samples;

	private StoryWorld world;

	private PaperStory story;

	private StoryPages pages;

	private LocalDate today;

	private final UUID subject = UUID.randomUUID();

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new PaperStory(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
		this.today = this.world.today();
	}

	private static String path(PaperId paper) {
		return "/papers/" + paper + "/issue";
	}

	private MvcTestResult send(PaperId paper, String number, LocalDate day, String... more) {
		String[] fields = { "number", number, "date", VietnameseDate.format(day), "signer", "Nguyễn Văn Mẫu" };
		List<String> all = new java.util.ArrayList<>(List.of(fields));
		all.addAll(List.of(more));
		return this.pages.send("vanthu", path(paper), all.toArray(String[]::new));
	}

	private void wrong(MvcTestResult answer, String field, String words) {
		assertThat(answer).hasStatus(422);
		assertThat(StoryPages.text(answer)).matches((page) -> StoryPages.showsAtField(page, field, words), words);
	}

	private PaperState state(PaperId paper) {
		return this.story.page("vanthu", paper).head().state();
	}

	@Test
	void it_says_the_next_number_whom_it_reaches_and_what_it_does() {
		this.story.issue(this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID()), "", false);
		this.samples.addressees(this.subject, this.world.ward().id());
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		assertThat(StoryPages.text(this.pages.open("vanthu", "/papers/" + paper)))
			.contains("href=\"" + path(paper) + "\"");
		assertThat(StoryPages.text(this.pages.open("vanthu", path(paper)))).contains("02-QĐ/BCĐ",
				"01-QĐ/BCĐ, ngày " + VietnameseDate.format(this.today), "1 đơn vị: " + this.world.ward().shortName(),
				"Giao 45 mô hình cho các đơn vị.");
		assertThat(send(paper, "", this.today, "send", "true")).hasStatus(302);
		assertThat(state(paper)).isEqualTo(PaperState.SENT);
		assertThat(this.pages.open("vanthu", path(paper))).as("nothing is left to issue")
			.hasRedirectedUrl("/papers/" + paper);
	}

	@Test
	void a_number_given_elsewhere_begins_with_the_next_and_a_double_is_said_at_its_field() {
		this.story.issue(this.story.awaiting(SamplePapers.NOTICE, UUID.randomUUID()), "15", false);
		PaperId paper = this.story.awaiting(SamplePapers.NOTICE, this.subject);
		assertThat(StoryPages.text(this.pages.open("vanthu", path(paper)))).contains("value=\"16\"");
		wrong(send(paper, "15", this.today), "number",
				"Số 15-TB/ThU đã dùng cho một văn bản khác trong sổ. Anh/chị kiểm tra lại số.");
		assertThat(state(paper)).isEqualTo(PaperState.AWAITING_SIGNATURE);
	}

	@Test
	void it_is_not_dated_before_what_it_cites_tells_of_or_was_signed_on() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		wrong(send(paper, "", LocalDate.of(2020, 1, 1)), "date",
				"Ngày này phải từ 24/02/2023 trở đi, là ngày ghi ở «Căn cứ Kế hoạch số 26-KH/BCĐ, ngày 24/02/2023»");
		LocalDate met = this.today.minusDays(5);
		this.samples.since(this.subject, met);
		wrong(send(paper, "", met.minusDays(1)), "date",
				"Ngày này phải từ " + VietnameseDate.format(met) + " trở đi, là ngày họp");
		String signed = VietnameseDate.format(this.today.minusDays(1));
		assertThat(this.pages.send("vanthu", "/papers/" + paper + "/signature", "signedBy", "Trần Văn B", "signedOn",
				VietnameseDate.format(met.minusDays(2))))
			.as("nor signed")
			.hasStatus(422);
		assertThat(this.pages.send("vanthu", "/papers/" + paper + "/signature", "signedBy", "Trần Văn B", "signedOn",
				signed))
			.hasStatus(302);
		wrong(send(paper, "", met), "date", "Ngày này phải từ " + signed + " trở đi, là ngày ký");
		assertThat(send(paper, "", this.today)).hasStatus(302);
	}

	@Test
	void numbers_and_days_run_the_same_way() {
		String day = VietnameseDate.format(this.today);
		this.story.issue(this.story.awaiting(SamplePapers.NOTICE, UUID.randomUUID()), "15", false);
		PaperId later = this.story.awaiting(SamplePapers.NOTICE, UUID.randomUUID());
		wrong(send(later, "16", this.today.minusDays(1)), "date",
				"Ngày này phải từ " + day + " trở đi, là ngày của văn bản số 15-TB/ThU đứng trước trong sổ.");
		assertThat(send(later, "14", this.today.minusDays(1))).as("before it in the book, and in time").hasStatus(302);
		PaperId counted = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		this.story.issue(this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID()), "", false);
		assertThat(send(counted, "", this.today.minusDays(1))).hasStatus(422);
		assertThat(send(counted, "", this.today)).hasStatus(302);
		assertThat(this.story.page("vanthu", counted).head().reference()).as("what was refused took no number")
			.isEqualTo("02-QĐ/BCĐ");
	}

	@Test
	void another_year_is_taken_only_after_a_question() {
		PaperId paper = this.story.awaiting(SamplePapers.STATE_DECISION, this.subject);
		LocalDate before = LocalDate.of(this.today.getYear() - 1, 12, 31);
		String asked = "Ngày này thuộc sổ năm " + before.getYear()
				+ ", không phải sổ hiện nay. Đúng là văn bản của sổ đó thì đánh dấu ô này";
		wrong(send(paper, "7", before), "otherPeriod", asked);
		assertThat(StoryPages.text(send(paper, "7", before))).contains("Đúng, văn bản của sổ năm " + before.getYear());
		assertThat(send(paper, "7", before, "otherPeriod", "true")).hasStatus(302);
		assertThat(this.story.page("vanthu", paper).head().reference()).isEqualTo("07/QĐ-UBND");
	}

	@Test
	void of_two_who_issue_it_at_once_one_does() throws Exception {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, this.subject);
		Callable<String> one = () -> {
			try {
				this.story.issue(paper, "", true);
				return "issued";
			}
			catch (Refused refused) {
				return refused.permission().code();
			}
		};
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			assertThat(both.invokeAll(List.of(one, one))).extracting((told) -> told.get())
				.containsExactlyInAnyOrder("issued", "paper.notAwaiting");
		}
		finally {
			both.shutdown();
		}
		assertThat(this.samples.heard(this.subject)).containsExactly("issued 01-QĐ/BCĐ");
	}

}
