package vn.danvankheo.ground.document;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office settles for all its papers. */
@DatabaseTest
class OfficeHabitsTests {

	private static final String BOOKS = "/papers/books";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PaperSettings settings;

	private StoryWorld world;

	private PaperStory story;

	private StoryPages pages;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new PaperStory(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
	}

	private String drafted() {
		return this.pages.read("danvan",
				"/papers/" + this.story.draft(SamplePapers.DECISION, UUID.randomUUID()) + "/wording");
	}

	@Test
	void papers_go_to_whom_the_office_wrote_by_kind() {
		String path = BOOKS + "/recipients/" + SamplePapers.DECISION;
		assertThat(this.pages.read("danvan", BOOKS)).contains("Như trên,\nLưu BCĐ.</textarea>", "Đang theo mẫu");
		assertThat(this.pages.send("danvan", path, "recipients", "- Thường trực Thị ủy (b/c),\n\n– Lưu VT."))
			.hasRedirectedUrl(BOOKS);
		assertThat(drafted()).contains("Thường trực Thị ủy (b/c),\nLưu VT.</textarea>");
		assertThat(this.pages.send("danvan", path, "recipients", "x".repeat(8001))).hasStatus(422);
		assertThat(this.pages.send("danvan", path, "recipients", " ")).hasRedirectedUrl(BOOKS);
		assertThat(drafted()).doesNotContain("Lưu VT.");
		assertThat(this.pages.send("danvan", BOOKS + "/recipients/NONE", "recipients", "Ai đó")).hasStatus(404);
	}

	@Test
	void an_office_prints_on_both_sides_until_it_says_otherwise() {
		assertThat(this.settings.bothSides(this.world.committee())).isTrue();
		assertThat(this.pages.send("danvan", BOOKS + "/sides")).hasRedirectedUrl(BOOKS);
		assertThat(this.settings.bothSides(this.world.committee())).isFalse();
		assertThat(this.pages.send("danvan", BOOKS + "/sides", "bothSides", "true")).hasRedirectedUrl(BOOKS);
		assertThat(this.settings.bothSides(this.world.committee())).isTrue();
	}

}
