package vn.danvankheo.browser;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.document.SamplePapers;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** The office writes a paper, the văn thư issues it, a ward opens it. */
@BrowserTest
class PaperJourneyTests {

	private static final byte[] SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
		.getBytes(StandardCharsets.ISO_8859_1);

	@Autowired
	private SamplePapers samples;

	@Test
	void a_paper_goes_from_its_draft_to_the_ward_that_opens_it(Windows windows, StoryWorld world) {
		UUID subject = UUID.randomUUID();
		this.samples.addressees(subject, world.ward().id(), world.commune().id());
		Window office = windows.of(world.username("danvan"));
		look(office, "/papers", "register-empty");
		String paper = drafted(office, subject);
		office.shows("Dự thảo Quyết định");
		see(office, "draft");
		office.on(Window.DESK).follow("Sửa lời văn");
		office.page().locator("#body").fill("Điều 1. Giao {{số mô hình}} mô hình.\n\n[[bảng lạ]]");
		office.press("Lưu và xem văn bản");
		office.shows("Không có bảng “bảng lạ”. Các bảng dùng được: [[danh sách]]");
		see(office, "wording-wrong");
		office.on(Window.DESK);
		office.page().locator("#body").fill("Điều 1. Giao {{số mô hình}} mô hình.\n\n[[danh sách]]");
		office.press("Lưu và xem văn bản");
		office.shows("Giao 45 mô hình");
		office.press("Trình ký");
		office.shows("Đã trình ký");
		see(office, "awaiting");
		assertThat(new String(office.file(paper + "/paper.pdf"), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
		assertThat(new String(office.file(paper + "/paper.docx"), 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");

		Window clerk = windows.of(world.username("vanthu"));
		clerk.open("/");
		clerk.shows("1 văn bản chờ số");
		look(clerk, "/papers/books", "books");
		look(clerk, paper, "clerk-awaiting");
		clerk.on(Window.DESK).follow("Ban hành");
		see(clerk, "clerk-issue");
		clerk.on(Window.DESK).page().locator("#date").fill("31/2/2023");
		clerk.press("Lấy số và ban hành");
		clerk.shows("Có lỗi cần sửa");
		see(clerk, "clerk-issue-wrong");
		clerk.page().locator("#date").fill(java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString());
		clerk.press("Lấy số và ban hành");
		clerk.shows("Quyết định 01-QĐ/BCĐ");
		clerk.shows("0/2 đơn vị đã mở");
		clerk.page().locator("#scan").setInputFiles(new FilePayload("da-ky.pdf", "application/pdf", SCAN));
		clerk.press("Tải lên bản phát hành");
		clerk.shows("Đã nhận bản phát hành");
		see(clerk, "clerk-issued");

		Window ward = windows.of(world.username("phuong1"));
		ward.on(Window.PHONE).open("/");
		ward.shows("Có văn bản mới: Quyết định 01-QĐ/BCĐ");
		look(ward, paper, "ward-cover");
		ward.press("Mở văn bản");
		ward.shows("Giao 45 mô hình");
		see(ward, "ward-paper");
		look(ward, "/papers", "ward-papers");
		assertThat(windows.of(world.username("thcs")).open(paper)).isEqualTo(404);
		look(clerk, "/papers", "register");
		look(clerk, paper, "clerk-opened");
		clerk.shows("1/2 đơn vị đã mở");
	}

	/** As a step's page does it: a button that posts kind and subject. */
	private static String drafted(Window office, UUID subject) {
		office.on(Window.DESK).page().evaluate("""
				([kind, subject]) => {
				  const form = document.querySelector('form[action="/logout"]').cloneNode(true);
				  form.action = '/papers';
				  for (const [name, value] of [['kind', kind], ['subject', subject]]) {
				    const field = document.createElement('input');
				    field.name = name;
				    field.value = value;
				    form.append(field);
				  }
				  document.body.append(form);
				  form.submit();
				}""", java.util.List.of(SamplePapers.DECISION, subject.toString()));
		office.page().waitForURL("**/papers/*-*");
		return office.path();
	}

	private static void look(Window window, String path, String name) {
		assertThat(window.on(Window.DESK).open(path)).isEqualTo(200);
		see(window, name);
	}

	private static void see(Window window, String name) {
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).picture("papers", name);
			window.check();
			window.fits();
		}
		window.on(Window.DESK);
	}

}
