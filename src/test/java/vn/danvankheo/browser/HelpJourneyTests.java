package vn.danvankheo.browser;

import org.junit.jupiter.api.Test;

import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who does not know what to do asks where he stands. */
@BrowserTest
class HelpJourneyTests {

	@Test
	void every_page_leads_to_the_part_that_speaks_of_it(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("phuong1")).on(Window.PHONE);
		window.open("/registrations");
		window.follow("Trợ giúp");

		assertThat(window.path()).isEqualTo("/help/don-vi-dang-ky-mo-hinh#soan-mot-mo-hinh");
		assertThat(window.page().locator("#soan-mot-mo-hinh h2").boundingBox().y).isBetween(0.0, 300.0);
		window.fits();
		window.picture("help", "page");
		window.on(Window.DESK).check();
		window.picture("help", "page");
	}

	@Test
	void the_guide_is_searched_without_marks(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("danvan"));
		window.open("/help");
		window.page().getByLabel("Tìm trong hướng dẫn").fill("rut ve de sua");
		window.press("Tìm");

		window.shows("nói về “rut ve de sua”");
		window.on(Window.PHONE).fits();
		window.picture("help", "found");
		window.on(Window.DESK).check();
		window.picture("help", "found");
		window.page().locator("main a.task").first().click();
		window.shows("Rút về để sửa");
	}

}
