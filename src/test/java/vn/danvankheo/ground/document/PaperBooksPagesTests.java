package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** The terms, numbers and heads of papers, as the văn thư types them. */
@DatabaseTest
class PaperBooksPagesTests {

	private static final String BOOKS = "/papers/books";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PartyTerms terms;

	private StoryWorld world;

	private StoryPages pages;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.pages = new StoryPages(this.mvc, this.world);
	}

	@Test
	void a_wrong_day_of_a_term_is_said_on_its_own_line_with_what_was_typed() {
		UUID first = term("Cũ", LocalDate.of(1990, 1, 2));
		UUID other = term("Mới", LocalDate.of(1996, 1, 2));
		MvcTestResult answer = this.pages.send("vanthu", BOOKS + "/terms/" + first, "name", "Nhiệm kỳ cũ", "firstDay",
				"31/2/1990", "lastDay", "1/1/1995", "version", "0");
		assertThat(answer).hasStatus(422);
		String page = StoryPages.text(answer);
		assertThat(page).matches(
				(html) -> StoryPages.showsAtField(html, "firstDay-" + first, "Không có ngày 31/2/1990"),
				"the error stands on the line");
		assertThat(value(page, "firstDay-" + first)).isEqualTo("31/2/1990");
		assertThat(value(page, "termName-" + first)).isEqualTo("Nhiệm kỳ cũ");
		assertThat(value(page, "firstDay-" + other)).isEqualTo("02/01/1996");
		assertThat(page).doesNotContain("href=\"#firstDay\"", "id=\"firstDay-error\"");
	}

	@Test
	void a_term_that_overlaps_another_says_so_on_the_line_that_was_sent() {
		term("Cũ", LocalDate.of(1990, 1, 2));
		UUID later = term("Mới", LocalDate.of(1996, 1, 2));
		MvcTestResult answer = this.pages.send("vanthu", BOOKS + "/terms/" + later, "name", "Mới", "firstDay",
				"1/1/1991", "lastDay", "1/1/2000", "version", "0");
		assertThat(answer).hasStatus(422);
		assertThat(StoryPages.text(answer)).contains("<a href=\"#firstDay-" + later + "\">")
			.contains("id=\"firstDay-" + later + "-error\"");
		assertThat(value(StoryPages.text(answer), "firstDay-" + later)).isEqualTo("1/1/1991");
	}

	@Test
	void who_mends_a_wrong_day_does_not_write_over_what_another_saved_meanwhile() {
		UUID term = term("Cũ", LocalDate.of(1990, 1, 2));
		String path = BOOKS + "/terms/" + term;
		assertThat(this.pages.send("vanthu", path, "name", "Của người khác", "firstDay", "2/1/1990", "lastDay",
				"1/1/1995", "version", "0"))
			.hasStatus(302);
		MvcTestResult wrong = this.pages.send("vanthu", path, "name", "Của tôi", "firstDay", "31/2/1990", "lastDay",
				"1/1/1995", "version", "0");
		String line = StoryPages.text(wrong).replaceAll("(?s).*action=\"" + path + "\"(.*?)</form>.*", "$1");
		String version = line.replaceAll("(?s).*<input(?=[^>]* name=\"version\")[^>]* value=\"([^\"]*)\".*", "$1");
		assertThat(version).isEqualTo("0");
		assertThat(this.pages.send("vanthu", path, "name", "Của tôi", "firstDay", "2/1/1990", "lastDay", "1/1/1995",
				"version", version))
			.hasStatus(409);
		assertThat(this.terms.of(this.world.committee())).extracting(PartyTerm::name).contains("Của người khác");
	}

	@Test
	void what_is_wrong_with_a_new_term_stays_on_the_form_that_adds_it() {
		UUID old = term("Cũ", LocalDate.of(1990, 1, 2));
		MvcTestResult answer = this.pages.send("vanthu", BOOKS + "/terms", "name", "Cũ", "firstDay", "2/1/1997",
				"lastDay", "1/1/2000");
		assertThat(answer).hasStatus(422);
		String page = StoryPages.text(answer);
		assertThat(page).contains("<a href=\"#termName\">").doesNotContain("href=\"#termName-" + old);
		assertThat(value(page, "termName")).isEqualTo("Cũ");
		assertThat(value(page, "firstDay")).isEqualTo("2/1/1997");
		assertThat(this.pages.send("vanthu", BOOKS + "/terms", "name", "Sau", "firstDay", "2/1/1997", "lastDay",
				"1/1/2000"))
			.hasStatus(302);
	}

	@Test
	void numbers_and_heads_keep_what_was_typed_wrong() {
		MvcTestResult number = this.pages.send("vanthu", BOOKS + "/numbers", "organ", "COMMITTEE", "type", "REPORT",
				"last", "mười hai");
		assertThat(number).hasStatus(422);
		assertThat(value(StoryPages.text(number), "last")).isEqualTo("mười hai");
		assertThat(StoryPages.text(number)).contains("value=\"REPORT\" selected=\"selected\"");
		MvcTestResult head = this.pages.send("vanthu", BOOKS + "/letterheads/COMMITTEE", "issuer",
				"BAN CHỈ ĐẠO DÂN VẬN KHÉO", "abbreviation", "", "place", "Phường Mẫu");
		assertThat(head).hasStatus(422);
		assertThat(StoryPages.text(head)).contains(">BAN CHỈ ĐẠO DÂN VẬN KHÉO</textarea>", "value=\"Phường Mẫu\"")
			.contains("id=\"abbreviation-COMMITTEE-error\"")
			.doesNotContain("id=\"issuer-COMMITTEE-error\"");
	}

	private UUID term(String name, LocalDate firstDay) {
		UUID id = UUID.randomUUID();
		this.terms.add(this.world.committee(), new PartyTerm(id, name, firstDay, firstDay.plusYears(5), 0));
		return id;
	}

	private static String value(String page, String id) {
		return page.replaceAll("(?s).*<input(?=[^>]* id=\"" + id + "\")[^>]* value=\"([^\"]*)\".*", "$1");
	}

}
