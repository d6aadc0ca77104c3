package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What the pages between a file and its models say and ask. */
@DatabaseTest
class ListPagesTests {

	private static final String[] HEADING = { "TT", "Tên mô hình", "Lĩnh vực", "Ngày bắt đầu", "Ngày kết thúc",
			"Kinh phí" };

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Lists lists;

	@Autowired
	private BringingIn bringing;

	@Autowired
	private LookingAtLists looking;

	@Autowired
	private Participations participations;

	private StoryWorld world;

	private Actor officer;

	private RegistrationId list;

	@BeforeEach
	void found() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.officer = this.world.login("phuong1");
		this.list = this.lists.begin(this.officer, this.world.ward().id(), this.world.round().id());
	}

	@AfterEach
	void logOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void the_preview_says_what_lacks_and_asks_once_about_hidden_rows_and_what_was_understood() throws Exception {
		UUID id = read(ListFixture.workbook((sheet) -> fill(sheet, "Một", "Hai")));
		String page = bodyOf(get("/imports/" + id));
		assertThat(page).contains("2 mô hình cần xem", "2 mới",
				"Tạo nháp, còn thiếu: địa chỉ thực hiện, nội dung thực hiện, chủ mô hình", "chưa ghi chủ mô hình",
				"Cả 2 dòng", "Kinh phí", "Dòng 3 đang ẩn", "Ghi các mô hình vào danh sách");
		MvcTestResult silent = post("/imports/" + id + "/confirmation");
		assertThat(silent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(bodyOf(silent)).contains("Chọn nhận hay bỏ các dòng ẩn", "rồi chọn vào ô xác nhận");
		assertThat(post("/imports/" + id + "/confirmation", "hiddenRows", "take", "marksConfirmed", "true"))
			.hasRedirectedUrl("/imports/" + id);
		assertThat(bodyOf(get("/imports/" + id))).contains("Đã ghi");
		assertThat(names()).containsExactly("Một", "Hai");
	}

	@Test
	void what_is_assumed_of_all_rows_is_changed_once() throws Exception {
		UUID id = read(ListFixture.workbook((sheet) -> fill(sheet, "Một", "Hai")));
		assertThat(bodyOf(get("/imports/" + id))).contains("Đổi", "name=\"assumed-NOVELTY\"");
		assertThat(post("/imports/" + id + "/answers", "assumed-NOVELTY", "MAINTAINED", "assumed-KIND", "none"))
			.hasRedirectedUrl("/imports/" + id + "?page=1");
		assertThat(bodyOf(get("/imports/" + id))).contains("<b>Duy trì</b>", "<b>Mô hình</b>")
			.doesNotContain("<b>Mới</b>");
		post("/imports/" + id + "/confirmation", "hiddenRows", "take", "marksConfirmed", "true", "assumed-KIND",
				"EXEMPLAR");
		assertThat(models((model) -> model.facts().novelty() + " " + model.facts().modelKind()))
			.containsExactly("MAINTAINED EXEMPLAR", "MAINTAINED EXEMPLAR");
	}

	@Test
	void what_no_paper_prints_is_said_and_a_row_without_days_becomes_a_draft() throws Exception {
		UUID id = read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, HEADING);
			ListFixture.put(sheet, 1, 0, "1", "Vườn rau 🌱 sạch", "KT", "", "", "");
			ListFixture.put(sheet, 2, 0, "2", "Hẻm xanh", "KT", "", "30/11/" + year(), "");
		}));
		assertThat(bodyOf(get("/imports/" + id))).contains("ký tự mà bản in không có nên bỏ qua", "🌱",
				"Tạo nháp, còn thiếu: địa chỉ thực hiện, ngày bắt đầu, ngày kết thúc, nội dung thực hiện, chủ mô hình",
				"Tạo nháp, còn thiếu: địa chỉ thực hiện, ngày bắt đầu, nội dung thực hiện, chủ mô hình");
		post("/imports/" + id + "/confirmation", "marksConfirmed", "true");
		assertThat(names()).containsExactly("Vườn rau 🌱 sạch", "Hẻm xanh");
	}

	@Test
	void a_day_that_does_not_exist_is_refused_in_the_preview() throws Exception {
		UUID id = read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, HEADING);
			ListFixture.put(sheet, 1, 0, "1", "Hẻm xanh", "KT", "01/3/" + year(), "", "");
		}));
		assertThat(bodyOf(get("/imports/" + id))).contains("name=\"endsOn-2\"");
		String unreal = "31/02/" + year();
		for (String act : List.of("/answers", "/confirmation")) {
			MvcTestResult refused = post("/imports/" + id + act, "endsOn-2", unreal, "marksConfirmed", "true");
			assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(bodyOf(refused)).contains("Không có ngày " + unreal, "value=\"" + unreal + "\"");
			assertThat(names()).isEmpty();
		}
		post("/imports/" + id + "/confirmation", "endsOn-2", "30/11/" + year(), "marksConfirmed", "true");
		assertThat(models((model) -> VietnameseDate.format(model.facts().endsOn()))).containsExactly("30/11/" + year());
	}

	@Test
	void of_a_file_with_two_lists_one_is_chosen() throws Exception {
		UUID id = read(ListFixture.workbook((sheet) -> {
			fill(sheet, "Một", "Hai");
			fill(sheet.getWorkbook().createSheet("Đợt này"), "Ba", "Bốn");
		}));
		assertThat(bodyOf(get("/imports/" + id))).contains("Tệp có 2 trang có danh sách", "“Đợt này”: 2 mô hình");
		MvcTestResult silent = post("/imports/" + id + "/sheet");
		assertThat(silent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(bodyOf(silent)).contains("Chọn một trang của tệp");
		assertThat(post("/imports/" + id + "/sheet", "sheet", "1")).hasRedirectedUrl("/imports/" + id);
		untilRead(id);
		assertThat(bodyOf(get("/imports/" + id))).contains("trang “<span>Đợt này</span>”", "Ba");
	}

	@Test
	void a_table_is_pasted_and_nothing_is_asked_for_again() throws Exception {
		String path = "/registrations/" + this.list + "/imports";
		assertThat(bodyOf(get(path + "/new"))).contains("Hoặc dán bảng", "Nhập danh sách");
		assertThat(post(path, "table", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		String address = post(path, "table",
				String.join("\t", HEADING) + "\n1\tMột\tKT\t01/3/" + (year() - 1) + "\t30/11/" + year() + "\t\n")
			.getResponse()
			.getRedirectedUrl();
		UUID id = UUID.fromString(address.substring("/imports/".length()));
		untilRead(id);
		assertThat(bodyOf(get(address))).contains("bảng dán", "1 mô hình cần xem", "ngoài năm " + year());
	}

	private void fill(XSSFSheet sheet, String shown, String hidden) {
		ListFixture.put(sheet, 0, 0, HEADING);
		ListFixture.put(sheet, 1, 0, "1", shown, "KT", "01/3/" + year(), "30/11/" + year(), "5 triệu");
		ListFixture.put(sheet, 2, 0, "2", hidden, "KT", "01/3/" + year(), "30/11/" + year(), "5 triệu");
		sheet.getRow(2).setZeroHeight(true);
	}

	private int year() {
		return this.world.campaign().year();
	}

	private List<String> names() {
		return models((model) -> model.facts().name());
	}

	private List<String> models(Function<Participation, String> said) {
		return this.world.within(() -> this.participations
			.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(this.world.ward().id(), this.world.round().id())
			.stream()
			.map(said)
			.toList());
	}

	private void untilRead(UUID id) {
		Actor reader = this.world.login("phuong1");
		ListFixture.untilRead(() -> this.looking.progress(reader, id).state());
	}

	private UUID read(byte[] file) {
		UUID id = this.bringing.take(this.officer, this.list, "danh-sach.xlsx", file, "");
		untilRead(id);
		return id;
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(authentication(this.world.authentication("phuong1"))).exchange();
	}

	private MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(path).with(authentication(this.world.authentication("phuong1"))).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private static String bodyOf(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString();
	}

}
