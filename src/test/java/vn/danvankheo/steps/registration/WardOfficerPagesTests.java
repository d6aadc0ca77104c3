package vn.danvankheo.steps.registration;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.reception.ReturnOrder;
import vn.danvankheo.steps.reception.Returning;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@DatabaseTest
class WardOfficerPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ListableBeanFactory beans;

	private StoryWorld world;

	private StoryModels models;

	@Autowired
	private Lists lists;

	@Autowired
	private Drafting drafting;

	@Autowired
	private Participations participations;

	@Autowired
	private Sending sending;

	@Autowired
	private Returning returning;

	private Actor officer;

	private RegistrationId list;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.models = new StoryModels(this.world);
		this.officer = this.world.login("phuong1");
		this.list = this.lists.begin(this.officer, this.world.ward().id(), this.world.round().id());
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	private RequestPostProcessor by(String who) {
		return authentication(this.world.authentication(who));
	}

	private MvcTestResult get(String who, String path) {
		return this.mvc.get().uri(path).with(by(who)).exchange();
	}

	private MvcTestResult post(String who, String path, String... fields) {
		var request = this.mvc.post().uri(path).with(by(who)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private ParticipationId draft(String name) {
		return this.drafting.begin(this.officer, this.list, Draft.of(this.models.withoutEnd(name)));
	}

	private Participation read(ParticipationId id) {
		return this.participations.findById(id).orElseThrow();
	}

	private static String bodyOf(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString();
	}

	@Test
	void the_list_says_how_far_it_is_and_what_each_model_lacks() throws Exception {
		ParticipationId id = draft("Hiến đất mở rộng hẻm 12");

		assertThat(get("phuong1", "/registrations")).hasRedirectedUrl("/registrations/" + this.list);
		String page = bodyOf(get("phuong1", "/registrations/" + this.list));
		assertThat(page).contains("Phường 1 đã gửi 0/3 mô hình, đang soạn 1, còn thiếu 3", "Còn thiếu ngày kết thúc",
				"data-id=\"" + id + "\"", "data-state=\"DRAFT\"");
	}

	@Test
	void the_first_page_tells_what_is_being_written_from_what_came_back() throws Exception {
		draft("Hiến đất mở rộng hẻm 12");
		ParticipationId sent = this.drafting.begin(this.officer, this.list, Draft.of(this.models.stated("Đường hoa")));
		this.sending.send(this.officer, this.list, new SendOrder(Set.of(sent), "Đang làm tiếp", null));
		assertThat(quota()).contains("1 đã gửi, 1 đang soạn, còn thiếu 2").doesNotContain("bị trả lại");
		this.returning.giveBack(this.world.login("danvan"), sent, null,
				new ReturnOrder(Map.of(Fact.ADDRESS, "Ghi rõ số nhà"), this.world.today().plusDays(4)));
		this.officer = this.world.login("phuong1");
		assertThat(quota()).contains("0 đã gửi, 1 đang soạn, 1 bị trả lại, còn thiếu 3");
	}

	private String quota() throws Exception {
		return bodyOf(get("phuong1", "/")).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
	}

	@Test
	void a_colleague_finds_the_draft_and_goes_on_with_it() throws Exception {
		ParticipationId id = draft("Hiến đất mở rộng hẻm 12");

		String page = bodyOf(get("bithu1", "/participations/" + id + "/edit"));
		assertThat(page).contains("Hoàn thành", "Đang làm", "Chưa thể làm", "place-and-time#endsOn",
				"Không nhập nội dung mật");
		MvcTestResult saved = post("bithu1", "/participations/" + id + "/edit/place-and-time", "version", "0",
				"address", "Hẻm 12", "startsOn", "1/3/2023", "endsOn", "30/11/2023");

		assertThat(saved).hasRedirectedUrl("/participations/" + id + "/edit");
		assertThat(read(id).facts().endsOn()).hasToString("2023-11-30");
	}

	@Test
	void what_is_wrong_is_said_and_kept_as_typed_while_the_rest_is_saved() throws Exception {
		ParticipationId id = draft("Hiến đất");

		MvcTestResult answer = post("phuong1", "/participations/" + id + "/edit/place-and-time", "version", "0",
				"address", "Hẻm 14", "startsOn", "31/02/2023", "endsOn", "30.11.2023");

		assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(bodyOf(answer)).contains("<title>Lỗi: ", "Có lỗi cần sửa", "href=\"#startsOn\"",
				"value=\"31/02/2023\"", "value=\"30.11.2023\"", "Không có ngày 31/02/2023");
		assertThat(read(id).facts().address()).isEqualTo("Hẻm 14");
	}

	@Test
	void an_autosave_answers_with_the_version_and_the_time() {
		ParticipationId id = draft("Hiến đất");

		MvcTestResult answer = post("phuong1", "/participations/" + id + "/edit/content/autosave", "version", "0",
				"content", "Vận động 18 hộ.");

		assertThat(answer).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(answer.getResponse().getHeader("X-Version")).isEqualTo("1");
		assertThat(answer.getResponse().getHeader("X-Saved-At")).matches("\\d\\d:\\d\\d");
		assertThat(read(id).facts().content()).isEqualTo("Vận động 18 hộ.");
	}

	@Test
	void the_second_of_two_tabs_is_shown_both_texts() throws Exception {
		ParticipationId id = draft("Hiến đất");
		post("bithu1", "/participations/" + id + "/edit/content", "version", "0", "content", "Bản của Phó Bí thư");

		MvcTestResult answer = post("phuong1", "/participations/" + id + "/edit/content", "version", "0", "content",
				"Bản của cán bộ");

		assertThat(answer).hasStatus(HttpStatus.CONFLICT);
		assertThat(bodyOf(answer)).contains("Bản của Phó Bí thư", "Bản của cán bộ");
		assertThat(read(id).facts().content()).isEqualTo("Bản của Phó Bí thư");
	}

	@Test
	void fields_that_are_not_in_the_section_change_nothing() {
		ParticipationId id = draft("Hiến đất");

		post("phuong1", "/participations/" + id + "/edit/content", "version", "0", "content", "Mới", "name", "Khác",
				"stage", "RECOGNISED", "unitId", this.world.commune().id().toString(), "status", "RECEIVED", "ownerId",
				"1", "score", "10", "role", "ADMINISTRATOR", "recognizedAt", "2023-01-01", "enabled", "true", "id",
				"00000000-0000-0000-0000-000000000000");

		Participation model = read(id);
		assertThat(model.facts().name()).isEqualTo("Hiến đất");
		assertThat(model.stage()).hasToString("DRAFT");
		assertThat(model.unit()).isEqualTo(this.world.ward().id());
	}

	@Test
	void a_model_is_begun_with_its_name_and_then_sent_with_a_reason() throws Exception {
		MvcTestResult nameless = post("phuong1", "/registrations/" + this.list + "/participations", "name", " ",
				"modelKind", "MODEL", "ownerKind", "COLLECTIVE", "novelty", "NEW", "field", "");
		assertThat(nameless).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(bodyOf(nameless)).contains("Nhập tên mô hình");
		String edit = post("phuong1", "/registrations/" + this.list + "/participations", "name", "Ánh sáng an ninh",
				"modelKind", "MODEL", "ownerKind", "COLLECTIVE", "novelty", "NEW", "field",
				this.world.fields().get(0).id().toString())
			.getResponse()
			.getRedirectedUrl();
		int year = this.world.campaign().year();
		post("phuong1", edit + "/place-and-time", "version", "0", "address", "Tổ 3", "startsOn", "1/3/" + (year - 1),
				"endsOn", "30/11/" + year);
		assertThat(bodyOf(get("phuong1", edit + "/place-and-time"))).containsOnlyOnce("Ngày này không thuộc năm");
		assertThat(bodyOf(get("phuong1", edit))).contains("có ngày ngoài năm " + year);
		post("phuong1", edit + "/content", "version", "1", "content", "Lắp đèn.");
		post("phuong1", edit + "/owner", "version", "2", "owner", "Tổ dân vận", "phone", "+84 912 345 678");
		String id = edit.split("/")[2];

		MvcTestResult silent = post("phuong1", "/registrations/" + this.list + "/batches", "models", id);
		assertThat(silent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(bodyOf(silent)).contains("Ghi lý do còn thiếu 2 mô hình", "Xem lại các ngày ngoài năm " + year);
		String receipt = post("phuong1", "/registrations/" + this.list + "/batches", "models", id, "shortfallReason",
				"Đang vận động thêm.", "yearConfirmed", "true")
			.getResponse()
			.getRedirectedUrl();

		String page = bodyOf(get("phuong1", receipt));
		assertThat(page).contains("ĐK-" + this.world.campaign().year() + "-P01-1", "Ánh sáng an ninh", "0235 000 111",
				"Tiếp theo", "(ngoài năm " + year + ")");
		assertThat(bodyOf(get("phuong1", edit))).contains("Vì sao không sửa được?", "Rút về để sửa");
	}

	@Test
	void near_duplicates_are_found_without_marks_and_never_in_drafts_of_others() throws Exception {
		Actor other = this.world.login("tanthanh");
		RegistrationId theirs = this.lists.begin(other, this.world.commune().id(), this.world.round().id());
		this.drafting.begin(other, theirs, Draft.of(this.models.stated("Hiến đất mở rộng hẻm 14")));
		ParticipationId own = draft("Hiến đất mở rộng hẻm 15");

		String found = bodyOf(
				get("phuong1", "/registrations/" + this.list + "/near-duplicates?name=hien dat mo rong hem 12"));

		assertThat(found).contains("hẻm 15").doesNotContain("hẻm 14", "<html");
		assertThat(own).isNotNull();
	}

	@Test
	void withdrawing_is_asked_about_first() throws Exception {
		ParticipationId id = draft("Hiến đất");

		assertThat(bodyOf(get("phuong1", "/participations/" + id + "/withdrawal"))).contains("Bỏ bản nháp này?");
		assertThat(post("phuong1", "/participations/" + id + "/withdrawal", "reason", ""))
			.hasRedirectedUrl("/registrations/" + this.list);
		assertThat(read(id).stage()).hasToString("WITHDRAWN");
	}

	@Test
	void another_unit_is_answered_as_if_nothing_were_there() throws Exception {
		ParticipationId id = draft("Hiến đất");
		String missing = "00000000-0000-0000-0000-000000000001";

		for (String path : new String[] { "/participations/%s/edit", "/participations/%s/edit/content",
				"/participations/%s/withdrawal", "/participations/%s/near-duplicates" }) {
			MvcTestResult other = get("tanthanh", path.formatted(id));
			assertThat(other).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(get("tanthanh", path.formatted(missing))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(bodyOf(other)).doesNotContain("Hiến đất");
		}
		assertThat(get("tanthanh", "/registrations/" + this.list)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get("danvan", "/participations/" + id + "/edit")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void every_page_can_be_opened() throws Exception {
		ParticipationId id = draft("Hiến đất");
		Matcher sections = Pattern.compile("general|place-and-time|content|owner|survey")
			.matcher("general place-and-time content owner survey");
		while (sections.find()) {
			assertThat(get("phuong1", "/participations/" + id + "/edit/" + sections.group())).hasStatusOk();
		}
		assertThat(get("phuong1", "/registrations/" + this.list + "/participations/new")).hasStatusOk();
		assertThat(get("phuong1", "/registrations/" + this.list + "/check")).hasStatusOk();
		assertThat(get("phuong1", "/registrations?all=1")).hasStatusOk();
	}

}
