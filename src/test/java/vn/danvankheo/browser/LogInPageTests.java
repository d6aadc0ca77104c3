package vn.danvankheo.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** The door. */
@BrowserTest
class LogInPageTests {

	@Test
	void the_page_is_accessible_at_both_widths(Windows windows) {
		Window window = windows.anonymous();
		for (var screen : new com.microsoft.playwright.options.ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).open("/login");
			window.picture("anonymous", "login");
			window.check();
			window.fits();
		}
	}

	@Test
	void a_person_of_the_story_gets_in(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("phuong1"));
		assertThat(window.path()).isEqualTo("/");
	}

	@Test
	void a_typed_password_is_shown_on_demand_and_hidden_before_it_is_sent(Windows windows, StoryWorld world) {
		Window window = windows.anonymous();
		window.open("/login");
		Locator password = window.page().getByLabel("Mật khẩu");
		password.fill(StoryWorld.PASSWORD);
		window.page().keyboard().press("Tab");
		window.page().keyboard().press("Enter");
		PlaywrightAssertions.assertThat(password).hasAttribute("type", "text");
		PlaywrightAssertions
			.assertThat(window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ẩn mật khẩu")))
			.isFocused();
		window.picture("anonymous", "login-shown");
		window.check();
		window.page().keyboard().press("Space");
		PlaywrightAssertions.assertThat(password).hasAttribute("type", "password");
		window.page().getByLabel("Tên đăng nhập").fill(world.username("phuong1"));
		window.press("Đăng nhập");
		assertThat(window.path()).isEqualTo("/");
		window.open("/account");
		assertThat(window.page().locator("input[type=password] + button:visible").count()).isEqualTo(3);
		for (var screen : new com.microsoft.playwright.options.ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen);
			window.picture("anonymous", "account-shown");
			window.check();
			window.fits();
		}
	}

}
