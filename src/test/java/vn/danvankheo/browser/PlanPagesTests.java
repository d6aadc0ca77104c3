package vn.danvankheo.browser;

import java.util.List;

import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan of the year, read by everybody and kept by the office. */
@BrowserTest
class PlanPagesTests {

	private static final List<ViewportSize> SCREENS = List.of(Window.DESK, Window.PHONE);

	@Test
	void everybody_reads_the_plan_and_nobody_but_the_office_is_offered_to_change_it(Windows windows, StoryWorld world) {
		for (String who : List.of("phuong1", "danvan")) {
			Window window = windows.of(world.username(who));
			for (ViewportSize screen : SCREENS) {
				window.on(screen).open("/campaigns/current");
				window.shows("đang ở bước 1");
				window.shows("chưa ấn định trong kế hoạch");
				window.picture(who, "plan");
				window.check();
				window.fits();
			}
			assertThat(window.page().getByText("Sửa các mốc").isVisible()).isEqualTo(who.equals("danvan"));
		}
	}

	@Test
	void the_office_keeps_the_plan_and_days_out_of_order_are_not_saved(Windows windows, StoryWorld world) {
		Window window = windows.of(world.username("danvan"));
		String campaign = "/campaigns/" + world.campaign().id();
		for (String list : List.of("/plan", "/quotas", "/fields", "/milestones", "/rounds/new")) {
			for (ViewportSize screen : SCREENS) {
				window.on(screen).open(campaign + list);
				window.picture("danvan", "plan" + list.replace('/', '-'));
				window.check();
				window.fits();
			}
		}
		window.open(campaign + "/rounds/" + world.round().id());
		window.page().getByLabel("Đúng hạn đến hết ngày").fill("01/01/" + world.campaign().year());
		window.press("Lưu");
		window.shows("Ngày đúng hạn phải từ ngày mở trở đi");
		window.picture("danvan", "plan-round-wrong");
		window.check();
		window.open(campaign + "/quotas");
		window.page().getByLabel("Hội xã hội").fill("2");
		window.press("Lưu");
		window.shows("Đã lưu số lượng tối thiểu");
		window.press("Lập kế hoạch năm " + (world.campaign().year() + 1) + " từ năm này");
		window.shows("Chưa có số");
		window.check();
	}

}
