package vn.danvankheo.steps.sending;

import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.file.SampleFiles;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit may send its own công văn with its list. */
@DatabaseTest
class UnitLetterTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private StoryWorld world;

	private StoryPages pages;

	private RegistrationId list;

	private Participation model;

	private String today;

	@BeforeEach
	void write() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.pages = new StoryPages(this.mvc, this.world);
		this.list = this.world.ask("phuong1", (officer) -> this.world.bean(Lists.class)
			.begin(officer, this.world.ward().id(), this.world.round().id()));
		this.model = new StoryModels(this.world).draft(this.world.ward(), "Tuyến đường hoa");
		this.today = VietnameseDate.format(this.world.today());
	}

	private MvcTestResult send(String number, String day, byte[] scan) {
		var request = this.mvc.post().uri("/registrations/" + this.list + "/batches").multipart();
		if (scan.length > 0) {
			request.file(new MockMultipartFile("letterScan", "cong van.pdf", null, scan));
		}
		return request.param("models", this.model.id().toString())
			.param("shortfallReason", "Gửi dần")
			.param("letterNumber", number)
			.param("letterDate", day)
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication("phuong1")))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	@Test
	void what_is_wrong_with_it_is_said_and_its_scan_is_kept() {
		MvcTestResult wrong = send("12", this.today, SampleFiles.PDF);
		assertThat(wrong).hasStatus(422);
		assertThat(StoryPages.text(wrong))
			.matches((page) -> StoryPages.showsAtField(page, "letterNumber",
					"Ghi số rồi ký hiệu, như 12-CV/ĐU hoặc 12/CV-UBND"))
			.contains("Đã nhận tệp ");
		assertThat(StoryPages
			.text(send("12-CV/ĐU", VietnameseDate.format(this.world.today().plusDays(1)), SampleFiles.PDF)))
			.matches((page) -> StoryPages.showsAtField(page, "letterDate",
					"Ngày của công văn không sau hôm nay, " + this.today));
		MvcTestResult text = send("12-CV/ĐU", this.today, "chữ".getBytes(StandardCharsets.UTF_8));
		assertThat(text).hasStatus(422);
		String receipt = send("12-CV/ĐU", this.today, new byte[0]).getResponse().getRedirectedUrl();
		assertThat(this.pages.read("phuong1", receipt)).as("with the scan chosen before").contains("Mở bản quét");
	}

	@Test
	void it_is_on_the_receipt_before_the_office_and_on_the_list() throws Exception {
		String receipt = send("12 - CV/ĐU", this.today, SampleFiles.PDF).getResponse().getRedirectedUrl();
		String words = "Công văn số 12-CV/ĐU, ngày " + this.today;
		String page = this.pages.read("phuong1", receipt);
		assertThat(page).contains(words);
		String scan = page.replaceFirst("(?s).*href=\"(/batches/[^\"]+/attachments/[^\"]+)\".*", "$1");
		assertThat(this.pages.open("danvan", scan)).hasStatusOk();
		assertThat(this.pages.open("tanthanh", scan)).as("another unit").hasStatus4xxClientError();
		assertThat(this.pages.read("danvan", "/participations/" + this.model.id())).contains(words, scan);
		assertThat(this.pages.read("danvan", "/receptions/new?id=" + this.model.id())).as("received with others")
			.contains(words, scan);
		assertThat(this.pages.read("phuong1", "/registrations/" + this.list)).contains(words);
		byte[] paper = this.pages.open("phuong1", "/registrations/" + this.list + "/list.pdf")
			.getResponse()
			.getContentAsByteArray();
		assertThat(new PDFTextStripper().getText(Loader.loadPDF(paper)).replaceAll("\\s+", " "))
			.contains("Kèm theo " + words);
		assertThat(this.pages.read("phuong1", "/registrations/" + this.list + "/check")).as("it went with its batch")
			.doesNotContain("Đã nhận tệp ");
	}

}
