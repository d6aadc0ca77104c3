package vn.danvankheo.browser;

import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import vn.danvankheo.story.StoryWorld;

/** The office names who looks after the units; a unit finds whom to call. */
@BrowserTest
class AreaMembersPageTests {

	@Test
	void many_units_get_their_member_at_once_and_a_ward_sees_whom_to_call(Windows windows, StoryWorld world) {
		Window office = windows.of(world.username("danvan"));
		office.open("/campaigns/" + world.campaign().id());
		office.follow("Phân công");
		office.shows("0/3 đơn vị đã có người phụ trách");
		see(office, "danvan", "area-open");
		office.on(Window.DESK).press("Phân công");
		office.shows("Đánh dấu ít nhất một đơn vị");
		office.check();
		office.page().getByLabel("Phường 1").check();
		office.page().getByLabel("Xã Tân Thạnh").check();
		office.shows("Đã chọn 2");
		office.page().locator("#name").fill("Nguyễn Văn A");
		office.page().locator("#position").fill("Phó Chủ tịch UBND thị xã");
		office.page().locator("#phone").fill("0912 345 678");
		office.press("Phân công");
		office.shows("Đã phân công người phụ trách 2 đơn vị");
		see(office, "danvan", "area-named");
		office.open("/campaigns/" + world.campaign().id());
		office.shows("Nguyễn Văn A, Phó Chủ tịch UBND thị xã");
		see(office, "danvan", "area-plan");

		Window ward = windows.of(world.username("phuong1"));
		for (String path : new String[] { "/", "/campaigns/current" }) {
			ward.open(path);
			ward.shows("Nguyễn Văn A, Phó Chủ tịch UBND thị xã: 0912 345 678");
		}
		see(ward, "phuong1", "area-plan");
		ward.open("/");
		see(ward, "phuong1", "area-home");
		ward.open("/registrations");
		ward.press("Bắt đầu danh sách");
		ward.shows("Người phụ trách địa bàn: Nguyễn Văn A");
		see(ward, "phuong1", "area-list");
	}

	private static void see(Window window, String who, String name) {
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).picture(who, name);
			window.check();
			window.fits();
		}
		window.on(Window.DESK);
	}

}
