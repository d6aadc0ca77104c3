package vn.danvankheo.year.emulation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Who sees a model's page, and what stands on it. */
@DatabaseTest
class ModelPageTests {

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
	void the_page_says_what_is_stated_where_it_stands_and_what_comes_next() throws Exception {
		Participation sent = this.models.sent(this.world.ward(), "Tuyến đường hoa");
		String page = body(show("danvan", sent.id().participationId()));
		assertThat(page).contains("data-id=\"" + sent.id() + "\"", "data-state=\"SUBMITTED\"", "data-version=",
				"Tuyến đường hoa", "Phường 1", "Ấp 3, đường Bờ Kênh", "0912 345 678", "Tiếp theo",
				"Tiếp nhận và mở hồ sơ tiếp");
		String own = body(show("phuong1", sent.id().participationId()));
		assertThat(own).contains("Vì sao tôi không sửa được?", "0235 000 111").doesNotContain("mở hồ sơ tiếp");
		assertThat(body(show("thuongtruc", sent.id().participationId()))).doesNotContain("mở hồ sơ tiếp");
	}

	@Test
	void what_one_may_not_see_is_answered_like_what_does_not_exist() throws Exception {
		Participation draft = this.models.draft(this.world.ward(), "Bí mật của phường");
		Participation neighbour = this.models.sent(this.world.commune(), "Của xã bên");
		StoryWorld other = StoryWorld.in(this.beans);
		Participation foreign = new StoryModels(other).sent(other.ward(), "Của nơi khác");
		String missing = strip(show("danvan", new UUID(1, 2)));
		assertThat(strip(show("danvan", draft.id().participationId()))).isEqualTo(missing);
		assertThat(strip(show("danvan", foreign.id().participationId()))).isEqualTo(missing);
		assertThat(strip(show("phuong1", neighbour.id().participationId())))
			.isEqualTo(strip(show("phuong1", new UUID(1, 2))));
		assertThat(show("phuong1", draft.id().participationId())).hasStatusOk();
	}

	private MvcTestResult show(String person, UUID id) {
		return this.pages.get()
			.uri("/participations/{id}", id)
			.with(user(this.accounts.findByUsername(this.world.username(person)).orElseThrow().signedIn()))
			.exchange();
	}

	private static String body(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	/** The 404 page without what differs in every answer: ids, form keys and tokens. */
	private static String strip(MvcTestResult result) throws Exception {
		assertThat(result).hasStatus(404);
		return result.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)
			.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
			.replaceAll("value=\"[^\"]*\"", "value");
	}

}
