package vn.danvankheo.steps.listimport;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

import vn.danvankheo.ground.file.SampleFiles;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Files that people really sent, from their upload to what stands in the list. */
@DatabaseTest
class CasesUploadedTests {

	/**
	 * A file, the models that it becomes, and what its preview says.
	 *
	 * @param models their names, in order; of a row that is refused, nothing
	 */
	record Case(String file, List<String> models, List<String> says) {

		@Override
		public String toString() {
			return this.file;
		}

	}

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private LookingAtLists looking;

	private StoryWorld world;

	private RegistrationId list;

	@BeforeEach
	void found() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		Actor officer = this.world.login("phuong1");
		this.list = this.beans.getBean(Lists.class).begin(officer, this.world.ward().id(), this.world.round().id());
	}

	@AfterEach
	void logOut() {
		SecurityContextHolder.clearContext();
	}

	static Stream<Case> cases() {
		List<String> march = List.of("Đường cờ Tổ quốc", "Phiên chợ 0 đồng");
		return Stream.of(
				of("A-bieu-hai-dong-nhom-linh-vuc.xlsx",
						List.of("Tổ hợp tác trồng rau sạch ven sông", "Góp vốn xoay vòng giúp hộ cận nghèo",
								"Ngõ phố không rác", "Bà Năm dạy chữ miễn phí", "Nhóm Zalo tự quản"),
						"theo dòng nhóm"),
				of("B-o-gop-doc.xlsx",
						List.of("Chợ văn minh không rác nhựa", "Mười hộ liên kết nuôi ong", "Tủ sách khu phố",
								"Cà phê sáng với dân", "Đám cưới tiết kiệm"),
						"theo ô gộp", "Tệp không có cột «Chủ mô hình"),
				of("C-nhieu-trang-an.xlsx",
						List.of("Bữa cơm yêu thương cho người già neo đơn", "ĐÃ BỎ: Cổng chào khu phố",
								"Cột cờ trước ngõ"),
						"Danh sách 2023", "“Danh sách 2022” (ẩn)", "Dòng 3 đang ẩn"),
				of("E1-csv-utf8-bom.csv", march, "0908 111 222"), of("E2-csv-utf8-khong-bom.csv", march),
				of("E3-csv-cham-phay.csv", march), of("E4-csv-utf16-tab.csv", march),
				of("F-danh-sach-word.docx", march), of("G2-html-doi-ten.xls", march),
				of("G-excel-97.xls", List.of("Hàng cây thanh niên", "Bếp ăn nghĩa tình"), "0909 222 111"),
				of("error-cells.xlsx", List.of("Mô hình có địa chỉ lỗi", "Mô hình chữ ######"),
						"Tên mô hình là ô lỗi (#N/A)", "ô lỗi trong tệp nên coi như để trống"),
				of("eth-heading.xlsx", List.of("Mô hình cột chữ khác"), "0912 345 678", "Khu phố 2"),
				of("eth.xlsx", List.of(), "Đoạn đường điện sáng Đông Hòa", "trùng với dòng"),
				of("eth-names.xlsx", List.of(), "trùng với dòng 4 của tệp", "trùng với dòng 5 của tệp"),
				of("formula-cached.xlsx", List.of("Mô hình công thức một", "Mô hình công thức hai"),
						"giá trị của công thức"),
				of("hidden-sheet.xlsx", List.of("Danh sách năm nay một", "Danh sách năm nay hai"), "(ẩn)"),
				of("iso-text.xlsx", List.of("Ngày ISO chữ có giờ", "Ngày ISO chữ", "Ngày ISO có múi giờ"), "01/12",
						"đổi sang ngày ở Việt Nam"),
				of("midnight.xlsx",
						List.of("Ngày thiếu 48 giây", "Ngày ISO giờ quốc tế", "Ngày làm tròn máy", "Chữ ISO"), "01/12"),
				of("merged-quiet.xlsx",
						List.of("Mô hình gộp ô người một", "Mô hình gộp ô người hai", "Mô hình gộp ô người ba"),
						"theo ô gộp"),
				of("merged.xlsx", List.of("Mô hình gộp ô một", "Mô hình gộp ô hai", "Mô hình gộp ô ba"), "theo ô gộp"),
				of("phone-bidi.xlsx", List.of("Mô hình số chép danh bạ", "Mô hình số mất không"), "0912 345 678"),
				of("stored-dd.xlsx", List.of("Đường hoa khu phố 4", "Tổ tự quản an toàn 4")),
				of("strict.xlsx", List.of("Đường hoa khu phố 3", "Tổ tự quản an toàn 3")));
	}

	private static Case of(String file, List<String> models, String... says) {
		return new Case(file, models, List.of(says));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void a_list_is_read_shown_and_written(Case one) throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", one.file(), null, SampleFiles.sample(one.file()));
		String preview = answer(multipart("/registrations/" + this.list + "/imports").file(file)).getRedirectedUrl();
		Actor reader = this.world.login("phuong1");
		UUID id = UUID.fromString(preview.substring("/imports/".length()));
		ListFixture.untilRead(() -> this.looking.progress(reader, id).state());
		String page = page(preview);
		one.says().forEach((words) -> assertThat(page).contains(words));
		one.models().forEach((name) -> assertThat(page).contains(name));
		if (!one.models().isEmpty()) {
			assertThat(
					answer(post(preview + "/confirmation").param("marksConfirmed", "true").param("hiddenRows", "take"))
						.getRedirectedUrl())
				.isEqualTo(preview);
			assertThat(page(preview)).contains("Đã ghi");
		}
		assertThat(names()).containsExactlyElementsOf(one.models());
	}

	@Test
	void no_file_among_the_cases_is_left_untried() throws IOException {
		Set<String> files = new TreeSet<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:cases/*")) {
			files.add(file.getFilename());
		}
		files.removeIf((file) -> file.matches(".*[.](jpg|jfif|pdf)"));
		assertThat(cases().map(Case::file)).containsExactlyInAnyOrderElementsOf(files);
	}

	@Test
	void pictures_and_papers_are_attached_as_what_their_bytes_are() throws Exception {
		String model = "/participations/" + new StoryModels(this.world).draft(this.world.ward(), "Tiếng kẻng").id();
		var upload = multipart(model + "/attachments");
		for (String file : List.of("anh-zalo.jfif", "fill-bytes.jpg", "fill-before-end.jpg", "no-end-marker.jpg",
				"owner-only.pdf")) {
			upload.file(new MockMultipartFile("files", file, null, SampleFiles.sample(file)));
		}
		assertThat(answer(upload).getStatus()).isEqualTo(302);
		String page = page(model + "/edit/attachments");
		for (String kept : List.of("anh-zalo.jpg", "fill-bytes.jpg", "fill-before-end.jpg", "no-end-marker.jpg",
				"owner-only.pdf")) {
			assertThat(page).contains(kept);
		}
	}

	private List<String> names() {
		return this.world.within(() -> this.beans.getBean(Participations.class)
			.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(this.world.ward().id(), this.world.round().id())
			.stream()
			.map((model) -> model.facts().name())
			.toList());
	}

	private String page(String path) throws Exception {
		MockHttpServletResponse answer = answer(get(path));
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return HtmlUtils.htmlUnescape(answer.getContentAsString()).replaceAll("<[^>]*>", "");
	}

	private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		return this.mvc.perform(request.with(authentication(this.world.authentication("phuong1"))).with(csrf()))
			.andReturn()
			.getResponse();
	}

}
