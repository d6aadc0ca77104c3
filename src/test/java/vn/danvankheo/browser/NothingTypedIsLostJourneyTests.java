package vn.danvankheo.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.awaitility.Awaitility.await;

/** What is typed is kept while it is typed, when the page is left, and beside a send. */
@BrowserTest
class NothingTypedIsLostJourneyTests {

	private static final int HALF_A_SECOND = 500;

	private static String begin(Window window, String section) {
		window.open("/registrations");
		window.press("Bắt đầu danh sách");
		window.page().getByText("Thêm mô hình").first().click();
		window.page().locator("#name").fill("Ánh sáng an ninh");
		window.page().locator("#field").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
		window.press("Lưu và làm tiếp");
		window.shows("Bắt buộc khi gửi");
		String path = window.path() + "/" + section;
		window.open(path);
		return path;
	}

	private static void is(Window colleague, String path, String field, String text) {
		await().untilAsserted(() -> {
			colleague.open(path);
			PlaywrightAssertions.assertThat(colleague.page().locator(field)).hasValue(text);
		});
	}

	@Test
	void text_that_keeps_coming_is_saved_all_the_same(Windows windows, StoryWorld world) {
		Window officer = windows.of(world.username("phuong1"));
		String path = begin(officer, "content");
		officer.page().clock().install();
		officer.open(path);
		StringBuilder typed = new StringBuilder();
		Page.WaitForResponseOptions patient = new Page.WaitForResponseOptions().setTimeout(60_000);
		officer.page().waitForResponse((answer) -> answer.url().endsWith("/autosave"), patient, () -> {
			for (int word = 1; word <= 14; word++) {
				officer.page().locator("#content").pressSequentially("Việc " + word + ". ");
				typed.append("Việc ").append(word).append(". ");
				officer.page().clock().runFor(HALF_A_SECOND);
			}
		});
		PlaywrightAssertions.assertThat(officer.page().locator("#content")).hasValue(typed.toString());
	}

	@Test
	void a_page_that_is_left_at_once_has_saved_what_was_typed(Windows windows, StoryWorld world) {
		Window officer = windows.of(world.username("phuong1"));
		String path = begin(officer, "content");
		Window colleague = windows.of(world.username("bithu1"));
		officer.page().locator("#content").pressSequentially("Vận động 18 hộ.");
		officer.open("/");
		is(colleague, path, "#content", "Vận động 18 hộ.");
	}

	@Test
	void a_page_that_is_hidden_saves_at_once(Windows windows, StoryWorld world) {
		Window officer = windows.of(world.username("phuong1"));
		String path = begin(officer, "content");
		officer.page().clock().install();
		officer.open(path);
		officer.page().locator("#content").pressSequentially("Lắp 18 bóng đèn.");
		officer.page().waitForResponse((answer) -> answer.url().endsWith("/autosave"), () -> officer.page().evaluate("""
				() => {
				  Object.defineProperty(document, 'hidden', { value: true });
				  document.dispatchEvent(new Event('visibilitychange'));
				}"""));
		is(windows.of(world.username("bithu1")), path, "#content", "Lắp 18 bóng đèn.");
	}

	@Test
	void sending_one_form_keeps_what_was_typed_in_the_other(Windows windows, StoryWorld world) {
		StoryModels models = new StoryModels(world);
		Participation model = models.change(models.sent(world.ward(), "Camera an ninh"),
				(sent) -> sent.receive(models.move("danvan")));
		Window office = windows.of(world.username("danvan"));
		office.open("/appraisals/" + model.id());
		office.page().locator("#text").fill("Đã gặp các hộ, dân đồng tình.");
		office.page().locator("input[name=stance][value=SELECT]").check();
		office.page().locator("input[name=kind][value=DECLINE]").check();
		office.press("Lưu đề xuất");
		office.shows("Có lỗi cần sửa");
		PlaywrightAssertions.assertThat(office.page().locator("#text")).hasValue("Đã gặp các hộ, dân đồng tình.");
		office.page().locator("#reason").fill("Chưa rõ nguồn vốn.");
		office.press("Lưu đề xuất");
		office.shows("Nội dung anh/chị đang gõ ở đây vẫn còn, chưa gửi.");
		PlaywrightAssertions.assertThat(office.page().locator("#text")).hasValue("Đã gặp các hộ, dân đồng tình.");
		PlaywrightAssertions.assertThat(office.page().locator("input[name=stance][value=SELECT]")).isChecked();
	}

}
