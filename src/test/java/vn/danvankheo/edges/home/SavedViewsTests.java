package vn.danvankheo.edges.home;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Somebody saves what he asks of a list, and finds it again; nobody else does. */
@DatabaseTest
class SavedViewsTests {

	private static final Pattern VIEW = Pattern.compile("<a class=\"saved-view[^>]*>([^<]*)</a>");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Accounts accounts;

	private StoryWorld world;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
	}

	@Test
	void a_filter_can_be_saved_once_it_narrows_the_list_and_is_then_one_click_away() {
		assertThat(list("danvan", "/participations?year=2023")).doesNotContain("Lưu bộ lọc này");
		assertThat(list("danvan", "/participations?year=2023&late=true")).contains("Lưu bộ lọc này");
		assertThat(save("danvan", "MODELS", "late=true&unit=&year=2023", "Gửi muộn"))
			.hasRedirectedUrl("/participations?late=true&year=2023");
		String page = list("danvan", "/participations?year=2023&late=true&unit=");
		assertThat(views(page)).containsExactly("Gửi muộn");
		assertThat(page).contains("aria-current=\"page\">Gửi muộn").doesNotContain("Lưu bộ lọc này");
		assertThat(views(list("danvan", "/participations"))).containsExactly("Gửi muộn");
	}

	@Test
	void each_list_has_its_own_and_each_person_too() {
		save("danvan", "APPRAISALS", "hardField=true", "Lĩnh vực khó của phường");
		save("danvan", "PAPERS", "type=NOTICE", "Thông báo");
		assertThat(views(list("danvan", "/appraisals"))).containsExactly("Lĩnh vực khó của phường");
		assertThat(views(list("danvan", "/papers"))).containsExactly("Thông báo");
		assertThat(views(list("danvan", "/participations"))).isEmpty();
		assertThat(views(list("thuongtruc", "/appraisals"))).isEmpty();
		assertThat(list("danvan", "/saved-views")).contains("2 bộ lọc đã lưu");
		assertThat(list("thuongtruc", "/saved-views")).contains("chưa lưu bộ lọc nào");
	}

	@Test
	void a_view_without_a_name_or_of_a_name_that_stands_is_refused_beside_the_field() {
		save("danvan", "MODELS", "late=true", "Gửi muộn");
		assertRefused(save("danvan", "MODELS", "late=true", " "), "Nhập tên cho bộ lọc");
		assertRefused(save("danvan", "MODELS", "hardField=true", "Gửi muộn"), "Anh/chị đã có bộ lọc tên này");
		assertRefused(save("danvan", "MODELS", "year=2023", "Cả năm"), "Chưa lọc gì để lưu");
		assertThat(views(list("danvan", "/participations"))).containsExactly("Gửi muộn");
	}

	@Test
	void a_list_keeps_twelve() {
		for (int i = 1; i <= 12; i++) {
			save("danvan", "MODELS", "q=" + i, "Bộ lọc " + i);
		}
		assertRefused(save("danvan", "MODELS", "q=13", "Bộ lọc 13"), "lưu được 12 bộ lọc");
	}

	@Test
	void one_drops_his_own_and_never_anothers() {
		save("danvan", "MODELS", "late=true", "Gửi muộn");
		String id = Pattern.compile("data-id=\"([^\"]+)\"")
			.matcher(list("danvan", "/saved-views"))
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		assertThat(remove("thuongtruc", id)).hasStatus(404);
		assertThat(views(list("danvan", "/participations"))).hasSize(1);
		assertThat(remove("danvan", id)).hasRedirectedUrl("/saved-views");
		assertThat(views(list("danvan", "/participations"))).isEmpty();
	}

	private static void assertRefused(MvcTestResult result, String why) {
		assertThat(result).hasStatus(422).bodyText().contains("id=\"name-error\"").contains(why);
	}

	private MvcTestResult save(String who, String list, String query, String name) {
		return this.pages.post()
			.uri("/saved-views")
			.with(csrf())
			.with(user(person(who)))
			.param("list", list)
			.param("query", query)
			.param("name", name)
			.exchange();
	}

	private MvcTestResult remove(String who, String id) {
		return this.pages.post().uri("/saved-views/{id}/removal", id).with(csrf()).with(user(person(who))).exchange();
	}

	private String list(String who, String uri) {
		MvcTestResult page = this.pages.get().uri(uri).with(user(person(who))).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private SignedIn person(String who) {
		return this.accounts.findByUsername(this.world.username(who)).orElseThrow().signedIn();
	}

	private static List<String> views(String page) {
		return VIEW.matcher(page).results().map((MatchResult view) -> view.group(1)).toList();
	}

}
