package vn.danvankheo.browser;

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

}
