package vn.danvankheo.browser;

import java.util.List;

import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import vn.danvankheo.story.StoryWorld;

/** Who has sent what, and the exceptions for one unit. */
@BrowserTest
class DutyPagesTests {

	private static final List<ViewportSize> SCREENS = List.of(Window.DESK, Window.PHONE);

	@Test
	void the_office_extends_and_excuses_from_the_board(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("danvan"));
		for (ViewportSize screen : SCREENS) {
			window.on(screen).open("/obligations");
			window.shows("0/3 đơn vị đã đăng ký đủ");
			window.picture("danvan", "board");
			window.check();
			window.fits();
		}
		window.on(Window.DESK).follow("Phường 1");
		window.press("Gia hạn");
		window.shows("Nhập ngày gia hạn");
		window.picture("danvan", "duty");
		window.check();
		window.page().getByLabel("Đến hết ngày").fill("31/12/" + (world.campaign().year() + 1));
		window.page().locator("#reason").fill("Khu phố đang sáp nhập");
		window.press("Gia hạn");
		window.shows("Đã gia hạn");
		window.open("/obligations");
		window.follow("Xã Tân Thạnh");
		window.page().locator("#excuseReason").fill("Ban Chỉ đạo đồng ý tại cuộc họp");
		window.press("Ghi việc miễn");
		window.shows("được miễn phần còn thiếu");
		window.on(Window.PHONE).picture("danvan", "duty-excused");
		window.check();
		window.fits();
		window.open("/obligations");
		window.shows("được gia hạn");
	}

}
