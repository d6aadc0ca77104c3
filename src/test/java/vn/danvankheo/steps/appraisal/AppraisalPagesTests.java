package vn.danvankheo.steps.appraisal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** What the committee's people read, and what units never do. */
@DatabaseTest
class AppraisalPagesTests {

	private static final Pattern NAME = Pattern.compile("class=\"row-link\"[^>]*>([^<]*)</a>");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester pages;

	private AppraisalStory story;

	private StoryWorld world;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
		this.world = this.story.world;
	}

	@Test
	void undecided_models_stand_first_and_hard_fields_when_asked() {
		List<ParticipationId> ids = this.story.received("An ninh", "Bờ kênh", "Đường hoa");
		hard("Xóa nhà tạm");
		this.story.propose(ids.get(0), Ruling.select());
		assertThat(names("danvan", "")).containsExactly("Bờ kênh", "Đường hoa", "Xóa nhà tạm", "An ninh");
		assertThat(names("danvan", "?order=hard")).containsExactly("Xóa nhà tạm", "Bờ kênh", "Đường hoa", "An ninh");
		assertThat(get("danvan", "/appraisals")).contains("Đã có đề xuất 1/4 mô hình");
	}

	@Test
	void filters_and_saved_views_narrow_and_pages_go_on_by_key() {
		List<ParticipationId> ids = this.story.received("Một", "Hai", "Ba");
		hard("Khó");
		this.story.propose(ids.get(0), Ruling.decline("Trùng"));
		this.world.as("thanhvien",
				(member) -> this.world.bean(Opining.class).give(member, ids.get(0), VerdictKind.SELECT, "Nên làm"));
		assertThat(names("danvan", "?verdict=NONE")).containsExactly("Ba", "Hai", "Khó");
		assertThat(names("danvan", "?verdict=DECLINE")).containsExactly("Một");
		assertThat(names("danvan", "?conflicting=true")).containsExactly("Một");
		assertThat(names("danvan", "?hardField=true")).containsExactly("Khó");
		assertThat(names("danvan", "?mine=true")).containsExactly("Ba", "Hai", "Khó");
		assertThat(names("thanhvien", "?mine=true")).containsExactly("Ba", "Hai", "Khó");
		assertThat(names("danvan", "?unitKind=SCHOOL")).isEmpty();
		assertThat(names("danvan", "?unit=" + this.world.ward().id())).hasSize(4);
		assertThat(names("danvan", "?field=" + this.world.fields().get(0).id())).hasSize(4);
		assertThat(names("danvan", "?size=abc&after=zz&verdict=NO&unit=1")).hasSize(4);
		List<String> seen = new ArrayList<>();
		String path = "?size=1";
		for (int page = 0; page < 4; page++) {
			String html = get("danvan", "/appraisals" + path);
			seen.addAll(found(html));
			var next = Pattern.compile("rel=\"next\" href=\"/appraisals([^\"]*)\"").matcher(html);
			path = next.find() ? next.group(1).replace("&amp;", "&") : null;
		}
		assertThat(seen).containsExactly("Ba", "Hai", "Khó", "Một");
		assertThat(path).isNull();
	}

	@Test
	void saving_opens_the_next_model_of_the_same_view() {
		List<ParticipationId> ids = this.story.received("Một", "Hai", "Ba");
		MvcTestResult result = this.pages.post()
			.uri("/appraisals/" + ids.get(2) + "/verdict")
			.param("kind", "SELECT")
			.param("then", "next")
			.param("list", "verdict=NONE")
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication("danvan")))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
		assertThat(result.getResponse().getRedirectedUrl())
			.isEqualTo("/appraisals/" + ids.get(1) + "?list=verdict%3DNONE");
	}

	@Test
	void what_is_decided_again_keeps_the_list_it_was_opened_from() {
		ParticipationId id = this.story.received("Một").get(0);
		this.story.propose(id, Ruling.select());
		this.story.met();
		StoryPages office = new StoryPages(this.pages, this.world);
		String path = "/appraisals/" + id;
		assertThat(office.read("danvan", path + "?list=verdict%3DDECIDED"))
			.contains("name=\"list\" value=\"verdict=DECIDED\"");
		assertThat(office
			.send("danvan", path + "/reconsideration", "reconsiderReason", "Xem lại", "list", "verdict=DECIDED")
			.getResponse()
			.getRedirectedUrl()).isEqualTo(path + "?list=verdict%3DDECIDED");
	}

	@Test
	void the_result_of_many_offers_the_meeting_and_a_model_alike_is_a_link() {
		ParticipationId alike = this.story.received("Tuyến đường hoa nông thôn mới").get(0);
		ParticipationId id = this.story.received("Tuyến đường hoa nông thôn").get(0);
		StoryPages office = new StoryPages(this.pages, this.world);
		assertThat(office.read("danvan", "/appraisals/" + id)).contains("href=\"/participations/" + alike + "\"");
		String result = post("/proposals", id.toString()).getResponse().getRedirectedUrl();
		assertThat(office.read("danvan", result)).contains("Đưa ra cuộc họp xét", "href=\"/meetings\"");
	}

	@Test
	void the_number_of_statements_does_not_grow_with_the_rows() {
		this.story.received("Một");
		get("danvan", "/appraisals");
		int one = Statements.of(() -> get("danvan", "/appraisals"));
		this.story.received("Hai", "Ba");
		assertThat(names("danvan", "")).hasSize(3);
		assertThat(one).isPositive();
		assertThat(Statements.of(() -> get("danvan", "/appraisals"))).isEqualTo(one);
	}

	@Test
	void a_unit_learns_nothing_before_the_meeting_and_everything_about_its_own_after_it() {
		List<ParticipationId> ids = this.story.received("Đường hoa", "Nuôi bò", "Camera", "Rác", "Kênh");
		this.story.propose(ids.get(0), Ruling.decline("Lý do còn kín"));
		this.world.as("thanhvien", (member) -> this.world.bean(Opining.class)
			.give(member, ids.get(0), VerdictKind.DECLINE, "Ý kiến còn kín"));
		String before = get("phuong1", "/participations/" + ids.get(0)) + get("phuong1", "/");
		assertThat(before).doesNotContain("còn kín", "đề xuất thẩm định", "Mở trang thẩm định", "cho ý kiến");
		assertThat(get("danvan", "/participations/" + ids.get(0))).contains("Mở trang thẩm định", "cho ý kiến");
		assertThat(exchange("phuong1", "/appraisals")).hasStatus(403);
		assertThat(exchange("phuong1", "/appraisals/" + ids.get(0))).hasStatus(403);

		this.story.met();
		assertThat(get("phuong1", "/participations/" + ids.get(0)))
			.contains("không đưa mô hình vào danh sách", "Lý do còn kín")
			.doesNotContain("Ý kiến còn kín");
		assertThat(get("phuong1", "/")).contains("Bổ sung 1 mô hình cho đủ chỉ tiêu",
				"Không đưa vào danh sách: “Đường hoa”");
		assertThat(get("tanthanh", "/")).doesNotContain("Đường hoa", "Bổ sung 1");
		assertThat(exchange("tanthanh", "/participations/" + ids.get(0))).hasStatus(404);
	}

	@Test
	void home_asks_the_office_to_appraise_and_members_for_their_opinion() {
		this.story.received("Một", "Hai");
		assertThat(get("danvan", "/")).contains("2 đăng ký chờ thẩm định");
		assertThat(get("thanhvien", "/")).contains("Cho ý kiến 2 mô hình");
	}

	@Test
	void a_models_page_shows_what_a_rejection_does_before_it_is_made() {
		ParticipationId id = this.story.received("Đường hoa", "Nuôi bò", "Camera", "Rác", "Kênh").get(0);
		assertThat(get("danvan", "/appraisals/" + id)).contains("Phường 1 còn 4/5 mô hình, thiếu 1", "đến hết");
		assertThat(get("thanhvien", "/appraisals/" + id)).doesNotContain("name=\"kind\"");
	}

	@Test
	void a_proposal_without_its_reason_is_said_beside_the_field() {
		ParticipationId id = this.story.received("Đường hoa").get(0);
		MvcTestResult result = this.pages.post()
			.uri("/appraisals/" + id + "/verdict")
			.param("kind", "DECLINE")
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication("danvan")))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
		assertThat(result).hasStatus(422).bodyText().contains("Ghi lý do", "Có lỗi cần sửa");
	}

	@Test
	void ticks_without_an_identity_choose_nothing() {
		assertThat(exchange("danvan", "/proposals/new?id=&id=")).hasStatusOk();
		assertThat(post("/proposals", "", "")).hasStatus4xxClientError();
		assertThat(post("/assignment-notices", "", "")).hasStatus(422);
		assertThat(post("/campaigns/" + this.world.campaign().id() + "/area-members", "", "")).hasStatus(422);
		ParticipationId id = this.story.received("Đường hoa").get(0);
		MvcTestResult one = post("/proposals", "", id.toString(), "");
		assertThat(one).hasStatus(302);
		assertThat(get("danvan", one.getResponse().getRedirectedUrl())).contains("Đường hoa");
	}

	private MvcTestResult post(String path, String... ids) {
		return this.pages.post()
			.uri(path)
			.param("id", ids)
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication("danvan")))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	private void hard(String name) {
		StoryModels models = new StoryModels(this.world);
		Participation sent = models.sent(this.world.ward(), models.facts(name).with(Fact.HARD_FIELD, true));
		models.change(sent, (model) -> model.receive(models.move("danvan")));
	}

	private List<String> names(String person, String query) {
		return found(get(person, "/appraisals" + query));
	}

	private static List<String> found(String html) {
		return NAME.matcher(html).results().map((match) -> match.group(1)).toList();
	}

	private MvcTestResult exchange(String person, String path) {
		return this.pages.get()
			.uri(URI.create(path))
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(person)))
			.exchange();
	}

	private String get(String person, String path) {
		MvcTestResult result = exchange(person, path);
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
