package vn.danvankheo.browser;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.danvankheo.steps.reporting.ReportStory;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** A month on the phone, counted in clicks, and the board that shows it. */
@BrowserTest
class ReportJourneyTests {

	private int clicks;

	private void click(Window window, String words) {
		this.clicks++;
		window.page().locator("a:has-text('" + words + "'), button:has-text('" + words + "')").first().click();
	}

	private static String month() {
		return "háng " + LocalDate.now(vn.danvankheo.year.campaign.Deadline.ZONE).getMonthValue();
	}

	private static void look(Window window, String name) {
		window.on(Window.PHONE).fits();
		window.leavesRoom();
		window.picture("report", name);
		window.on(Window.DESK).check();
		window.picture("report", name);
		window.on(Window.PHONE);
	}

	@Test
	void a_month_with_one_event_takes_three_clicks(Windows windows, StoryWorld world) {
		new ReportStory(world).monthWithModel(world.ward(), "Thắp sáng đường quê");
		Window window = windows.of(world.username("phuong1"));
		window.on(Window.PHONE).open("/");
		click(window, "Báo cáo tháng: T" + month());
		look(window, "1-month");
		click(window, "Sửa trước khi gửi");
		window.page().locator("textarea").first().pressSequentially("Lắp thêm 12 đèn");
		click(window, "Gửi báo cáo");
		window.shows("Đã gửi báo cáo t" + month());
		assertThat(this.clicks).isEqualTo(3);
		look(window, "2-sent");
		window.open("/obligations/year");
		window.shows("Năm của Phường 1");
		look(window, "3-year");
	}

	@Test
	void nothing_to_tell_takes_two(Windows windows, StoryWorld world) {
		new ReportStory(world).month(world.ward());
		Window window = windows.of(world.username("phuong1"));
		window.on(Window.PHONE).open("/");
		click(window, "Báo cáo tháng: T" + month());
		click(window, "Không phát sinh: Chưa đến thời gian làm theo kế hoạch");
		window.shows("không phát sinh");
		assertThat(this.clicks).isEqualTo(2);
	}

	@Test
	void from_the_board_to_a_report_and_back(Windows windows, StoryWorld world) {
		new ReportStory(world).sent(world.ward(), "phuong1");
		Window window = windows.of(world.username("danvan"));
		window.on(Window.DESK).open("/obligations/year");
		look(window, "4-board");
		window.on(Window.DESK).open("/obligations/year");
		window.page().locator("td a").first().focus();
		window.page().keyboard().press("ArrowDown");
		window.page().keyboard().press("ArrowDown");
		window.page().keyboard().press("ArrowUp");
		window.page().keyboard().press("Enter");
		window.shows("chưa gửi");
		window.open("/obligations/year");
		window.page().locator("a:has-text('không p')").first().click();
		window.shows("Phường 1 đã gửi");
		window.page().locator("p.eyebrow a:has-text('Báo cáo')").click();
		assertThat(window.path()).isEqualTo("/obligations/year");
	}

}
