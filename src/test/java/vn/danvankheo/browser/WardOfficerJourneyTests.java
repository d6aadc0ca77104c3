package vn.danvankheo.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a ward officer lives through while writing and sending a list: nothing is ever
 * lost.
 */
@BrowserTest
class WardOfficerJourneyTests {

	private static final String NAME = "Ánh sáng an ninh hẻm 12";

	/** Begins the list and a model in it; returns the path of the model. */
	private static String begin(Window window, String name) {
		window.open("/registrations");
		if (window.page().getByText("Bắt đầu danh sách").count() > 0) {
			window.press("Bắt đầu danh sách");
		}
		window.page().getByText("Thêm mô hình").first().click();
		window.page().locator("#name").fill(name);
		window.page().locator("#field").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
		window.press("Lưu và làm tiếp");
		window.shows("Bắt buộc khi gửi");
		return window.path();
	}

	private static void save(Window window) {
		window.press("Lưu và tiếp tục");
	}

	private static void look(Window window, String name) {
		window.on(Window.PHONE).fits();
		window.leavesRoom();
		window.picture("unit", name);
		window.on(Window.DESK).check();
		window.picture("unit", name);
	}

	@Test
	void the_main_job_from_an_empty_list_to_the_receipt(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("phuong1"));
		window.open("/registrations");
		look(window, "1-begin");
		String model = begin(window, NAME);
		look(window, "2-tasks");
		window.open(model + "/place-and-time");
		window.page().locator("#address").fill("Hẻm 12, khu phố 2");
		window.page().locator("#startsOn").fill("25/7/2023");
		window.page().locator("#endsOn").fill("31/02/2024");
		save(window);
		window.shows("Có lỗi cần sửa");
		assertThat(window.page().title()).startsWith("Lỗi: ");
		PlaywrightAssertions.assertThat(window.page().locator(".error-summary")).isFocused();
		PlaywrightAssertions.assertThat(window.page().locator("#endsOn")).hasValue("31/02/2024");
		look(window, "3-error");
		window.page().locator("#endsOn").fill("30.11.2024");
		save(window);
		window.open(model + "/content");
		window.page().locator("#content").fill("Vận động 18 hộ cùng lắp đèn.");
		save(window);
		window.open(model + "/owner");
		window.page().locator("#owner").fill("Tổ dân vận khu phố 2");
		window.page().locator("#phone").fill("+84 912.345.678");
		save(window);
		look(window, "4-whole");
		window.page().locator("a:has-text('Xem lại trước khi gửi')").first().click();
		look(window, "5-check");
		window.page().locator("form button:has-text('Gửi')").click();
		window.shows("Ghi lý do còn thiếu 4 mô hình");
		window.page().locator("#shortfallReason").fill("Bốn khu phố đang họp thống nhất.");
		window.page().locator("#yearConfirmed").check();
		window.page().locator("form button:has-text('Gửi')").dblclick();
		window.shows("P01-1");
		look(window, "6-receipt");
		window.open("/registrations");
		assertThat(window.page().locator("a[href^='/batches/']").count()).isEqualTo(1);
		look(window, "7-list");
		window.open(model);
		window.shows("Vì sao không sửa được?");
		look(window, "8-sent");
		window.open("/");
		look(window, "9-home");
	}

	@Test
	void five_models_are_read_sent_and_done_with(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("phuong1"));
		window.open("/registrations");
		window.press("Bắt đầu danh sách");
		String list = window.path();
		List.of("Ánh sáng an ninh", "Đường hoa", "Tủ sách chung", "Hẻm không rác", "Bữa cơm ấm")
			.forEach((name) -> new StoryModels(world).draft(world.ward(), name));
		window.on(Window.PHONE).open(list);
		assertThat(window.page().locator("a.task").first().boundingBox().y).as("the first model, on the first screen")
			.isLessThan(600);
		window.on(Window.DESK).open(list + "/check");
		assertThat(((Number) window.page().evaluate("document.documentElement.scrollHeight")).intValue())
			.isLessThanOrEqualTo(2 * Window.DESK.height);
		assertThat(window.page().locator("main details:not(#letter)").count()).as("folded away").isZero();
		assertThat(window.page().getByText("Ấp 3, đường Bờ Kênh").count()).isEqualTo(5);
		look(window, "12-check");
		window.page().locator("form button:has-text('Gửi')").click();
		window.shows("P01-1");
		window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		PlaywrightAssertions.assertThat(window.page().getByText("BIÊN NHẬN ĐĂNG KÝ")).isVisible();
		PlaywrightAssertions.assertThat(window.page().getByText("Tiếp theo")).isHidden();
		window.picture("unit", "13-receipt-printed");
		window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		for (String path : List.of(list, "/")) {
			window.open(path);
			window.shows("Đã gửi 5/5 mô hình");
			assertThat(window.page().locator("main .btn-primary, main .late").count()).as(path).isZero();
			look(window, path.equals("/") ? "15-home-done" : "14-list-done");
		}
	}

	@Test
	void what_one_types_is_saved_by_itself_and_a_colleague_goes_on(Windows windows, StoryWorld world) {
		Window officer = windows.of(world.username("phuong1"));
		String model = begin(officer, NAME);
		officer.open(model + "/content");
		officer.page().locator("#content").fill("Vận động 18 hộ.");
		PlaywrightAssertions.assertThat(officer.page().locator("[data-autosave-status]"))
			.containsText(java.util.regex.Pattern.compile("Đã lưu lúc \\d\\d:\\d\\d"),
					new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(15000));
		officer.page().waitForCondition(() -> "1".equals(officer.page().locator("[name=version]").inputValue()));

		Window colleague = windows.of(world.username("bithu1"));
		colleague.open(model + "/content");

		PlaywrightAssertions.assertThat(colleague.page().locator("#content")).hasValue("Vận động 18 hộ.");
	}

	@Test
	void an_expired_session_eats_nothing(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("phuong1"));
		String model = begin(window, NAME);
		window.open(model + "/survey");
		window.page()
			.context()
			.clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("dvk-session"));
		window.page().locator("#situation").fill("Hẻm tối, hay mất trộm.");
		save(window);
		window.shows("nội dung của anh/chị vẫn còn");
		window.logIn(world.username("phuong1"), StoryWorld.PASSWORD);
		window.page().waitForURL((url) -> url.contains("/participations/"));

		window.open(model + "/survey");
		PlaywrightAssertions.assertThat(window.page().locator("#situation")).hasValue("Hẻm tối, hay mất trộm.");
	}

	@Test
	void two_windows_are_shown_both_texts_and_one_chooses(Windows windows, StoryWorld world) {
		Window officer = windows.of(world.username("phuong1"));
		String model = begin(officer, NAME);
		Window colleague = windows.of(world.username("bithu1"));
		colleague.open(model + "/owner");
		officer.open(model + "/owner");
		colleague.page().locator("#owner").fill("Chi bộ khu phố 2");
		save(colleague);
		colleague.shows("Bắt buộc khi gửi");

		officer.page().locator("#owner").fill("Tổ dân vận khu phố 2");
		save(officer);

		officer.shows("Chi bộ khu phố 2");
		officer.shows("Tổ dân vận khu phố 2");
		assertThat(officer.page().locator("[data-error-code='409']").count()).isPositive();
		officer.open(model + "/owner");
		PlaywrightAssertions.assertThat(officer.page().locator("#owner")).hasValue("Chi bộ khu phố 2");
	}

	@Test
	void a_file_that_cannot_be_taken_says_the_cure_and_loses_none(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("phuong1"));
		String model = begin(window, NAME);
		window.open(model + "/attachments");
		FilePayload minutes = new FilePayload("bien-ban.pdf", "application/pdf",
				"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
		FilePayload empty = new FilePayload("rong.pdf", "application/pdf", new byte[0]);
		window.page().locator("#files").setInputFiles(new FilePayload[] { minutes, empty });
		window.press("Tải lên");

		window.shows("Tệp rỗng");
		window.shows("bien-ban.pdf");
		look(window, "10-files");
	}

	@Test
	void names_that_look_alike_appear_while_one_types(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("phuong1"));
		begin(window, NAME);
		window.open("/registrations");
		window.page().getByText("Thêm mô hình").first().click();
		window.page().locator("#name").pressSequentially("anh sang an ninh hem 14");

		PlaywrightAssertions.assertThat(window.page().locator("#near")).containsText(NAME);
		look(window, "11-near");
	}

}
