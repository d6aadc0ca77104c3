package vn.danvankheo.ground.web;

import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.danvankheo.browser.BrowserTest;
import vn.danvankheo.browser.Window;
import vn.danvankheo.browser.Windows;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that was typed is lost, seen from a chair in front of a real browser. */
@BrowserTest
@Import({ SamplePages.class, Visitors.class })
class KeptWorkJourneyTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private SamplePages pages;

	private final String text = "Vận động 18 hộ hiến đất mở rộng hẻm 12 " + UUID.randomUUID();

	@Test
	void typing_is_saved_by_itself_and_the_page_says_when(Windows windows) {
		Window window = atTheForm(windows, this.visitors.account());
		window.page().getByLabel("Nội dung").fill(this.text);
		window.shows("Đã lưu lúc 14:05");
		assertThat(this.pages.saved).isEqualTo(this.text);
		assertThat(window.page().locator("input[name=version]").inputValue())
			.isEqualTo(Long.toString(this.pages.version));
		window.check();
	}

	@Test
	void an_expired_session_costs_one_log_in_and_not_a_word(Windows windows) {
		String account = this.visitors.account();
		Window window = atTheForm(windows, account);
		expire(window);
		window.page().getByLabel("Nội dung").fill(this.text);
		window.shows("Phiên làm việc đã hết. Nội dung vẫn còn trên màn hình này");
		window.press("Lưu");
		window.shows("Phiên làm việc đã hết, nội dung của anh/chị vẫn còn");
		look(window, "session-kept");
		window.follow("Đăng nhập để lưu");
		window.page().getByLabel("Tên đăng nhập").fill(account);
		window.page().getByLabel("Mật khẩu").fill(Visitors.PASSWORD);
		window.press("Đăng nhập");
		window.shows("Đã lưu nội dung anh/chị gửi lúc phiên làm việc hết");
		window.shows(this.text);
		assertThat(this.pages.records).containsOnlyOnce(this.text);
		look(window, "session-saved");
	}

	@Test
	void two_late_sends_are_both_kept_and_each_is_saved_with_a_press(Windows windows) {
		String account = this.visitors.account();
		Window window = atTheForm(windows, account);
		Page other = window.page().context().newPage();
		other.navigate(window.page().url());
		expire(window);
		sendLate(window.page(), this.text + " một");
		sendLate(other, this.text + " hai");
		other.close();
		window.logIn(account, Visitors.PASSWORD);
		window.shows("2 nội dung anh/chị gửi lúc nãy vẫn còn");
		look(window, "rescued-forms");
		saveFirst(window);
		window.open("/rescued-forms");
		window.shows("Đã lưu nội dung");
		assertThat(this.pages.records).contains(this.text + " một", this.text + " hai");
	}

	@Test
	void two_people_see_both_texts_and_choose(Windows windows) {
		Window window = atTheForm(windows, this.visitors.account()).scriptsMayGet(409);
		window.page().evaluate("""
				version => {
				  const form = document.querySelector("form[data-autosave]");
				  form.action = "/sample/revisions";
				  form.elements.version.value = version;
				}""", Long.toString(this.pages.version));
		this.pages.revise("Vận động 20 hộ, đã đo đạc xong", this.pages.version);
		window.page().getByLabel("Nội dung").fill(this.text);
		window.shows("Có người vừa lưu bản khác. Bấm Lưu để xem hai bản");
		window.press("Lưu");
		window.shows("Có người vừa lưu bản khác trong lúc anh/chị đang sửa");
		look(window, "conflict");
		window.page().getByLabel("Sửa tay: Nội dung thực hiện").fill("Gộp: " + this.text);
		PlaywrightAssertions
			.assertThat(window.page().getByLabel("Sửa tay", new Page.GetByLabelOptions().setExact(true)))
			.isChecked();
		window.press("Lưu bản đã chọn");
		window.page().waitForURL("**/sample/form");
		assertThat(this.pages.saved).isEqualTo("Gộp: " + this.text);
	}

	@Test
	void two_presses_make_one_record(Windows windows) {
		Window window = atTheForm(windows, this.visitors.account());
		window.page().getByLabel("Nội dung").fill(this.text);
		window.page()
			.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu"))
			.dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
		window.page().waitForURL("**/sample/records/*");
		assertThat(this.pages.records).containsOnlyOnce(this.text);
	}

	@Test
	void going_back_after_a_mistake_never_asks_to_send_again(Windows windows) {
		Window window = atTheForm(windows, this.visitors.account()).scriptsMayGet(422);
		window.page().evaluate("document.querySelector('form[data-autosave]').removeAttribute('data-autosave')");
		window.press("Lưu");
		window.shows("Nhập nội dung");
		window.press("Lưu");
		window.shows("Nhập nội dung");
		window.page().getByLabel("Nội dung").fill(this.text);
		window.press("Lưu");
		window.page().waitForURL("**/sample/records/*");
		for (int steps = 0; steps < 2; steps++) {
			assertThat(window.page().goBack().status()).isEqualTo(200);
			assertThat(window.path()).isEqualTo("/sample/form");
		}
		window.isQuiet();
	}

	@Test
	void errors_are_calm_at_both_widths(Windows windows) {
		Window window = atTheForm(windows, this.visitors.account());
		assertThat(window.open("/no-such-page")).isEqualTo(404);
		look(window, "error-404");
		window.open("/sample/form");
		window.page().getByLabel("Nội dung").fill(this.text);
		window.page().evaluate("document.querySelector('form[data-autosave]').action = '/sample/failures/refused'");
		window.press("Lưu");
		window.shows("Ngày kết thúc phải từ ngày bắt đầu trở đi");
		look(window, "error-409");
		window.open("/sample/form?q=%C3%28");
		look(window, "error-400-plain");
	}

	private Window atTheForm(Windows windows, String account) {
		Window window = windows.of(account, Visitors.PASSWORD);
		window.open("/sample/form");
		return window;
	}

	private static void expire(Window window) {
		window.scriptsMayGet(401);
		window.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("dvk-session"));
	}

	private static void sendLate(Page page, String content) {
		page.getByLabel("Nội dung").fill(content);
		page.locator("form[data-autosave] button").click();
		page.getByText("Đăng nhập để lưu").waitFor();
	}

	private static void saveFirst(Window window) {
		window.page().locator("article button").first().click();
		window.page().waitForURL("**/sample/records/*");
	}

	private static void look(Window window, String name) {
		for (var screen : new com.microsoft.playwright.options.ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen);
			window.picture("web", name);
			window.check();
			window.fits();
		}
		window.on(Window.DESK);
	}

}
