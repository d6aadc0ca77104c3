package vn.danvankheo.year.emulation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What people find in the list of models, and what they never do. */
@DatabaseTest
class ModelListTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Accounts accounts;

	private StoryWorld world;

	private StoryModels models;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.models = new StoryModels(this.world);
	}

	@Test
	void the_heading_says_how_many_models_of_how_many_units() {
		this.models.sent(this.world.ward(), "Tuyến đường hoa");
		this.models.sent(this.world.ward(), "Camera an ninh");
		this.models.sent(this.world.commune(), "Nuôi bò quay vòng vốn");
		assertThat(heading(list("danvan", ""))).isEqualTo("3 mô hình của 2 đơn vị");
		assertThat(heading(list("phuong1", ""))).isEqualTo("2 mô hình của 1 đơn vị");
	}

	@Test
	void names_stand_in_vietnamese_order() {
		for (String name : List.of("Ánh sáng", "An ninh", "Đường hoa", "Dòng kênh", "Ấm no", "Em bé")) {
			this.models.sent(this.world.ward(), name);
		}
		assertThat(names(list("danvan", ""))).containsExactly("An ninh", "Ánh sáng", "Ấm no", "Dòng kênh", "Đường hoa",
				"Em bé");
	}

	@Test
	void a_search_needs_no_marks_and_takes_any_spelling() {
		this.models.sent(this.world.ward(), "Tuyến đường hoa văn minh đô thị");
		this.models.sent(this.world.commune(), "Nuôi bò sinh sản");
		for (String typed : List.of("đường hoa", "duong hoa", "ĐƯỜNG HOA",
				Normalizer.normalize("đường hoa", Normalizer.Form.NFD), "phường 1", "phuong 1", "hoa phường")) {
			assertThat(names(list("danvan", "q=" + typed))).as(typed)
				.containsExactly("Tuyến đường hoa văn minh đô thị");
		}
		for (String typed : List.of("bờ kênh", "0912 345 678", "+84 912 345 678", "tổ trưởng", "MH-00")) {
			assertThat(names(list("danvan", "q=" + typed))).as(typed).hasSize(2);
		}
		assertThat(names(list("danvan", "q=%"))).as("a sign without letters asks for nothing").hasSize(2);
		assertThat(names(list("danvan", "q=không có"))).isEmpty();
	}

	@Test
	void the_model_of_a_code_stands_before_all_others_that_speak_of_it() {
		this.models.sent(this.world.ward(), "Vườn rau sạch");
		String code = "MH-0001";
		this.models.sent(this.world.ward(), "Ấm no như mô hình " + code);
		for (String typed : List.of(code, code.toLowerCase(), code.replace("-", ""), code.replaceAll("-0*", " "),
				code.replaceAll("-0*", ""))) {
			String first = list("danvan", "size=1&q=" + typed);
			assertThat(names(first)).as(typed).containsExactly("Vườn rau sạch");
		}
		String second = list("danvan", link(list("danvan", "size=1&q=" + code), "next"));
		assertThat(names(second)).containsExactly("Ấm no như mô hình " + code);
		assertThat(names(list("danvan", link(second, "prev")))).containsExactly("Vườn rau sạch");
	}

	@Test
	void a_reader_pages_on_and_back_by_key_and_sees_every_model_once() {
		for (int number = 10; number < 17; number++) {
			this.models.sent(this.world.ward(), "Mô hình " + number);
		}
		String first = list("danvan", "size=3");
		String second = list("danvan", link(first, "next"));
		String third = list("danvan", link(second, "next"));
		assertThat(names(first)).containsExactly("Mô hình 10", "Mô hình 11", "Mô hình 12");
		assertThat(names(second)).containsExactly("Mô hình 13", "Mô hình 14", "Mô hình 15");
		assertThat(names(third)).containsExactly("Mô hình 16");
		assertThat(first).contains("1–3 trong 7").doesNotContain("rel=\"prev\"");
		assertThat(third).contains("7–7 trong 7").doesNotContain("rel=\"next\"");
		assertThat(names(list("danvan", link(third, "prev")))).isEqualTo(names(second));
		assertThat(names(list("danvan", link(second, "prev")))).isEqualTo(names(first));
	}

	@Test
	void of_drafts_the_office_learns_the_number_and_nothing_else() {
		this.models.sent(this.world.ward(), "Tuyến đường hoa");
		Participation draft = this.models.draft(this.world.ward(), "Bí mật của phường");
		this.models.change(this.models.draft(this.world.ward(), "Bỏ dở của phường"),
				(dropped) -> dropped.withdraw(this.models.move("phuong1")));
		String seen = list("danvan", "");
		assertThat(seen).contains("đang soạn thêm").doesNotContain("Bí mật", "Bỏ dở", draft.id().toString());
		for (String asked : List.of("q=bí mật", "stage=DRAFT", "stage=WITHDRAWN", "q=bỏ dở&stage=WITHDRAWN")) {
			assertThat(list("danvan", asked)).as(asked)
				.doesNotContain("data-id=", "Bỏ dở của", "Bí mật của", "đang soạn thêm");
		}
		assertThat(names(list("phuong1", "stage=DRAFT"))).containsExactly("Bí mật của phường");
		assertThat(names(list("tanthanh", "stage=DRAFT"))).isEmpty();
	}

	@Test
	void nothing_of_another_unit_or_committee_shows_whatever_is_asked() {
		StoryWorld other = StoryWorld.in(this.beans);
		Participation foreign = new StoryModels(other).sent(other.ward(), "Của ban chỉ đạo khác");
		Participation neighbour = this.models.sent(this.world.commune(), "Của xã bên");
		for (String asked : List.of("", "q=của", "unit=" + other.ward().id(), "field=" + other.fields().get(0).id(),
				"after=" + foreign.id(), "before=" + foreign.id(), "stage=SUBMITTED")) {
			assertThat(list("danvan", asked)).as(asked)
				.doesNotContain("Của ban chỉ đạo khác", foreign.id().toString() + "?");
			assertThat(list("phuong1", asked)).as(asked)
				.doesNotContain("Của xã bên", neighbour.id() + "?", "Tân Thạnh");
			assertThat(heading(list("phuong1", asked))).as(asked).contains("mô hình nào");
		}
	}

	@Test
	void what_is_not_understood_is_as_if_not_asked() {
		this.models.sent(this.world.ward(), "Tuyến đường hoa");
		for (String asked : List.of("size=1000000000", "size=-1", "size=abc", "stage=NO", "stage=submitted", "year=abc",
				"round=x", "unit=1", "field=%00", "after=zz", "before=9", "late=maybe", "sort=password", "page=-5",
				"after=00000000-0000-0000-0000-000000000000", "year=99999999999", "ownerKind=", "q=%00")) {
			assertThat(names(list("danvan", asked))).as(asked).containsExactly("Tuyến đường hoa");
		}
	}

	@Test
	void a_bait_for_slow_patterns_is_read_in_bounded_length() {
		this.models.sent(this.world.ward(), "Tuyến đường hoa");
		ModelFilter filter = ModelFilter.of(java.util.Map.of("q", "(a+)+$".repeat(20_000)));
		assertThat(filter.get("q")).hasSizeLessThanOrEqualTo(200);
		assertThat(filter.words()).hasSizeLessThanOrEqualTo(8);
		assertThat(names(list("danvan", "q=" + "(a+)+$".repeat(1000)))).as("the letter a is all that is left")
			.containsExactly("Tuyến đường hoa");
	}

	@Test
	void filters_narrow_and_stand_in_every_link() {
		this.models.sent(this.world.ward(), "Mô hình");
		this.models.sent(this.world.ward(),
				this.models.facts("Điển hình")
					.with(Fact.MODEL_KIND, ModelKind.EXEMPLAR)
					.with(Fact.OWNER_KIND, OwnerKind.INDIVIDUAL)
					.with(Fact.NOVELTY, Novelty.UPGRADED)
					.with(Fact.FIELD, this.world.fields().get(1).id())
					.with(Fact.HARD_FIELD, true));
		for (String asked : List.of("modelKind=EXEMPLAR", "ownerKind=INDIVIDUAL", "novelty=UPGRADED", "hardField=true",
				"field=" + this.world.fields().get(1).id(), "unitKind=WARD&hardField=true",
				"round=1&ownerKind=INDIVIDUAL")) {
			String page = list("danvan", asked);
			assertThat(names(page)).as(asked).containsExactly("Điển hình");
			assertThat(page).contains("list.xlsx?" + asked.replace("&", "&amp;").split("&amp;")[0].substring(0, 3));
		}
		assertThat(names(list("danvan", "late=true"))).isEmpty();
		assertThat(names(list("danvan", "unitKind=SCHOOL"))).isEmpty();
	}

	private String list(String person, String query) {
		String[] parts = query.isEmpty() ? new String[0] : query.split("&");
		var request = this.pages.get().uri("/participations");
		for (String part : parts) {
			int sign = part.indexOf('=');
			request = request.param(part.substring(0, sign), part.substring(sign + 1));
		}
		var result = request
			.with(user(this.accounts.findByUsername(this.world.username(person)).orElseThrow().signedIn()))
			.exchange();
		assertThat(result).hasStatusOk();
		try {
			return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String heading(String page) {
		return all(page, "<h1 class=\"title\">([^<]*)</h1>").get(0);
	}

	private static List<String> names(String page) {
		return all(page, "class=\"row-link\"[^>]*>([^<]*)</a>");
	}

	private static String link(String page, String rel) {
		return all(page, "rel=\"" + rel + "\" href=\"/participations\\?([^\"]*)\"").get(0).replace("&amp;", "&");
	}

	private static List<String> all(String page, String pattern) {
		List<String> found = new ArrayList<>();
		var matcher = Pattern.compile(pattern).matcher(page);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

}
