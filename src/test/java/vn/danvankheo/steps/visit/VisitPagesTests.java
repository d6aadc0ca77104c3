package vn.danvankheo.steps.visit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.danvankheo.ground.file.SampleFiles;
import vn.danvankheo.ground.organisation.SiteAddress;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.typesetting.QrCode;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a visit, as two members use them at once, without JavaScript. */
@DatabaseTest
class VisitPagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvc mvc;

	private StoryWorld world;

	private VisitStory story;

	private Participation model;

	private InspectionId visit;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new VisitStory(this.world);
		this.model = new StoryModels(this.world).sent(this.world.ward(), "Tiếng kẻng an ninh");
		this.visit = this.story.visit(this.world.ward(), this.model);
		this.story.criteria(true);
	}

	@Test
	void the_second_member_sees_both_texts_and_what_he_chooses_is_saved() throws Exception {
		String path = "/inspections/" + this.visit + "/general";
		post("kiemtra", path, "version", "", "strengths", "Vận động tốt", "conclusion", "");
		MockHttpServletResponse conflict = post("thanhvien", path, "version", "", "strengths", "Cách làm hay",
				"conclusion", "Đạt");
		assertThat(conflict.getStatus()).isEqualTo(409);
		String page = text(conflict);
		assertThat(page).contains("Vận động tốt", "Cách làm hay", "Thành viên đoàn kiểm tra");
		String seen = page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
		MockHttpServletResponse chosen = post("thanhvien", path, "version", "0", "seen", seen, "conclusion", "Đạt",
				"resolve", "strengths", "resolve.strengths", "edit", "edit.strengths", "Vận động tốt, cách làm hay",
				"mine.strengths", "Cách làm hay", "theirs.strengths", "Vận động tốt");
		assertThat(chosen.getRedirectedUrl()).isEqualTo("/inspections/" + this.visit);
		assertThat(text(get("kiemtra", path))).contains("Vận động tốt, cách làm hay", ">Đạt</textarea>");
	}

	@Test
	void wrong_points_are_said_beside_the_field_and_kept_as_typed() throws Exception {
		String path = "/inspections/" + this.visit + "/models/" + this.model.id();
		MockHttpServletResponse answer = post("kiemtra", path, "version", "", "result-1", "-1", "result-2", "NaN",
				"result-3", "8,5");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(text(answer)).contains("Lỗi: ", "value=\"-1\"", "value=\"NaN\"", "value=\"8,5\"",
				"Nhập điểm từ 0 đến 10, ví dụ 0,5");
		MockHttpServletResponse autosave = post("kiemtra", path + "/autosave", "version", "", "result-1", "1e309");
		assertThat(autosave.getStatus()).isEqualTo(422);
		assertThat(post("kiemtra", path + "/autosave", "version", "result-3:1", "result-3", "9").getHeader("X-Version"))
			.isEqualTo("result-3:2");
	}

	@Test
	void a_photo_with_its_place_is_kept_without_and_its_day_is_shown() throws Exception {
		String path = "/inspections/" + this.visit + "/models/" + this.model.id();
		MockHttpServletResponse answer = this.mvc
			.perform(MockMvcRequestBuilders.multipart(path)
				.file(new MockMultipartFile("photos", "IMG_0001.jpg", "image/jpeg", CameraPhoto.of(200, 120)))
				.file(new MockMultipartFile("photos", "virus.jpg", "image/jpeg",
						"MZ".getBytes(StandardCharsets.US_ASCII)))
				.param("version", "")
				.param("note-1", "Ảnh chụp tổ 3")
				.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication("kiemtra")))
				.with(SecurityMockMvcRequestPostProcessors.csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getRedirectedUrl()).isEqualTo(path + "#photos");
		String page = text(get("kiemtra", path));
		assertThat(page).contains(CameraPhoto.TAKEN, "Ảnh chụp tổ 3");
		String photo = page.replaceAll("(?s).*<img[^>]* src=\"([^\"]*)\".*", "$1");
		MockHttpServletResponse served = get("thanhvien", photo);
		assertThat(served.getContentType()).isEqualTo("image/jpeg");
		assertThat(new String(served.getContentAsByteArray(), StandardCharsets.ISO_8859_1)).startsWith("\u00ff\u00d8")
			.doesNotContain("GPS", "SAMSUNG");
		assertThat(get("phuong1", photo).getStatus()).isEqualTo(403);
		assertThat(post("kiemtra", photo + "/removal").getRedirectedUrl()).isEqualTo(path + "#photos");
		assertThat(get("thanhvien", photo).getStatus()).isEqualTo(404);
	}

	@Test
	void photos_are_what_their_bytes_are() throws Exception {
		String path = "/inspections/" + this.visit + "/models/" + this.model.id();
		var upload = MockMvcRequestBuilders.multipart(path);
		for (String name : List.of("anh-zalo.jfif", "fill-bytes.jpg", "fill-before-end.jpg", "no-end-marker.jpg")) {
			upload.file(new MockMultipartFile("photos", name, null, SampleFiles.sample(name)));
		}
		MockHttpServletResponse answer = this.mvc
			.perform(upload.param("version", "")
				.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication("kiemtra")))
				.with(SecurityMockMvcRequestPostProcessors.csrf()))
			.andReturn()
			.getResponse();
		assertThat(answer.getRedirectedUrl()).isEqualTo(path + "#photos");
		assertThat(text(get("kiemtra", path)).split("<img[^>]* src=\"/inspections/")).hasSize(5);
	}

	@Test
	void scoring_after_the_minutes_are_confirmed_is_told_why() throws Exception {
		this.story.confirmForTeam(this.visit, false);
		MockHttpServletResponse answer = post("kiemtra", "/inspections/" + this.visit + "/models/" + this.model.id(),
				"version", "", "result-1", "5");
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(text(answer)).contains("Đoàn đã xác nhận biên bản");
	}

	@Test
	void the_criteria_form_says_what_is_wrong_and_makes_room_for_more() throws Exception {
		MockHttpServletResponse sample = get("danvan", "/criteria-sets/new?purpose=YEAR_END&ownerKind=INDIVIDUAL");
		assertThat(text(sample)).contains("Mẫu để sửa", "Bản thân và gia đình gương mẫu");
		MockHttpServletResponse wrong = post("danvan", "/criteria-sets", "purpose", "YEAR_END", "ownerKind",
				"INDIVIDUAL", "mode", "POINTS", "text-1", "Gương mẫu", "maximum-1", "", "step-1", "1");
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(text(wrong)).contains("Nhập điểm tối đa, ví dụ 10", "Gương mẫu");
		MockHttpServletResponse more = post("danvan", "/criteria-sets", "purpose", "YEAR_END", "ownerKind",
				"INDIVIDUAL", "mode", "POINTS", "text-1", "Gương mẫu", "more", "1");
		assertThat(text(more)).contains("name=\"text-4\"", "Gương mẫu").doesNotContain("Có lỗi cần sửa");
		MockHttpServletResponse saved = post("danvan", "/criteria-sets", "purpose", "YEAR_END", "ownerKind",
				"INDIVIDUAL", "mode", "POINTS", "text-1", "Gương mẫu", "maximum-1", "10", "step-1", "0,5");
		assertThat(text(get("danvan", saved.getRedirectedUrl()))).contains("tổng tối đa 10 điểm", "Gương mẫu");
		assertThat(text(get("danvan", "/criteria-sets"))).contains("Còn 4/6 bộ tiêu chí chưa đặt");
	}

	@Test
	void the_papers_name_what_was_found_and_a_phone_reads_their_code() throws Exception {
		this.story.write("kiemtra", this.visit, this.model.id(), "", "result-1", "8,5", "note-1", "38 hộ tham gia");
		this.story.confirmForTeam(this.visit, true);
		for (String paper : java.util.List.of("/minutes.pdf", "/minutes.docx", "/minutes.pdf?empty=true",
				"/models/" + this.model.id() + "/sheet.pdf", "/models/" + this.model.id() + "/sheet.docx?empty=true")) {
			MockHttpServletResponse file = get("kiemtra", "/inspections/" + this.visit + paper);
			assertThat(file.getStatus()).as(paper).isEqualTo(200);
			assertThat(file.getContentAsByteArray()).as(paper).hasSizeGreaterThan(5000);
			Path kept = Files.createDirectories(Path.of("target", "papers"))
				.resolve(paper.replaceAll("[0-9a-f-]{36}", "").replaceAll("[^a-z.=]+", "-").replaceFirst("^-", ""));
			Files.write(kept, file.getContentAsByteArray());
		}
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try {
			String address = this.world.bean(SiteAddress.class).of("/inspections/" + this.visit);
			assertThat(scanned(QrCode.of(address, 24).content())).isEqualTo(address)
				.endsWith("/inspections/" + this.visit);
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

	private static String scanned(byte[] png) throws Exception {
		var image = javax.imageio.ImageIO.read(new ByteArrayInputStream(png));
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of()).getText();
	}

	private MockHttpServletResponse get(String person, String path) throws Exception {
		return send(person, MockMvcRequestBuilders.get(java.net.URI.create(path)));
	}

	private MockHttpServletResponse post(String person, String path, String... fields) throws Exception {
		var request = MockMvcRequestBuilders.post(path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(person, request.with(SecurityMockMvcRequestPostProcessors.csrf()));
	}

	private MockHttpServletResponse send(String person, AbstractMockHttpServletRequestBuilder<?> request)
			throws Exception {
		return this.mvc
			.perform(request
				.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(person))))
			.andReturn()
			.getResponse();
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
