package vn.danvankheo.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.RoundDays;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office forms a team, gives it units and plans its visits; everybody sees his own.
 */
@BrowserTest
class InspectionTeamsJourneyTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void a_team_is_formed_given_units_and_sent_on_its_way(Windows windows, MovableClock clock) {
		clock.set(LocalDate.of(2023, 4, 11));
		StoryWorld world = StoryWorld.in(this.beans,
				new RoundDays(LocalDate.of(2023, 2, 27), LocalDate.of(2023, 3, 23), LocalDate.of(2023, 3, 31)));
		StoryModels models = new StoryModels(world);
		for (String name : List.of("Tuyến đường hoa văn minh đô thị dọc bờ kênh",
				"Camera an ninh, tiếng kẻng an ninh")) {
			models.sent(world.ward(), name);
		}
		models.sent(world.commune(), "Nuôi bò sinh sản quay vòng vốn");
		models.sent(world.school(), "Thầy cô và học sinh cùng phân loại rác thải nhựa");
		Window office = windows.of(world.username("danvan"));
		look(office, "/inspection-teams", "teams-empty");
		keepHoliday(office);
		form(office);
		give(office);
		plan(office);
		look(office, "/inspections?month=2023-04", "calendar");
		look(office, "/inspection-teams", "teams");
		look(office, "/interests", "interests");
		byte[] printed = office.file("/inspections/schedule.pdf");
		assertThat(new String(printed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		everybodySeesHisOwn(windows, world);
	}

	private static void keepHoliday(Window office) {
		office.on(Window.DESK).open("/holidays");
		office.page().fill("#name", "Giỗ Tổ Hùng Vương, 30/4 và 01/5");
		office.page().fill("#firstDay", "29/4/2023");
		office.page().fill("#lastDay", "3/5/2023");
		office.press("Thêm ngày nghỉ");
		office.shows("1 kỳ nghỉ");
		see(office, "holidays");
	}

	private static void form(Window office) {
		office.on(Window.DESK).open("/inspection-teams");
		office.follow("Lập đoàn");
		Page page = office.page();
		page.fill("#firstDay", "10/4/2023");
		page.fill("#lastDay", "28/4/2023");
		page.fill("#memberName-0", "Nguyễn Văn An");
		page.locator("input[name=position]").first().fill("Phó Trưởng ban Dân vận Thị ủy");
		page.locator("select[name=function]").nth(1).selectOption("HEAD");
		page.locator("select[name=account]").nth(1).selectOption(new SelectOption().setIndex(1));
		office.press("Lập đoàn");
		office.shows("Đoàn chỉ có một Trưởng đoàn.");
		see(office, "team-form");
		office.on(Window.DESK);
		page.locator("select[name=function]").nth(1).selectOption("MEMBER");
		page.locator("select[name=account]")
			.nth(1)
			.selectOption(new SelectOption().setLabel("Thành viên đoàn kiểm tra (chưa ở đoàn nào)"));
		office.press("Lập đoàn");
		office.shows("Đoàn kiểm tra số 1 chưa được giao đơn vị nào");
	}

	private static void give(Window office) {
		office.follow("Giao đơn vị cho đoàn");
		office.shows("Còn 3/3 đơn vị chưa có đoàn phụ trách");
		office.page().getByLabel("Phường 1", exactly()).check();
		office.page().getByLabel("Xã Tân Thạnh", exactly()).check();
		office.page().locator("#team").selectOption(new SelectOption().setIndex(1));
		office.press("Giao cho đoàn");
		office.shows("Đã giao 2 mục.");
		office.shows("Còn 1/3 đơn vị chưa có đoàn phụ trách");
		see(office, "assignments");
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	private static void plan(Window office) {
		office.on(Window.DESK).open("/inspection-teams");
		office.follow("Đoàn kiểm tra số 1");
		office.follow("Xếp lịch Phường 1");
		appointment(office, "Thứ bảy 22", "22/4/2023");
		office.press("Xếp lịch");
		office.shows("Ngày 22/4/2023 là thứ Bảy.");
		see(office, "appointment");
		office.on(Window.DESK).page().fill("#day", "18/4/2023");
		office.press("Xếp lịch");
		office.shows("Thứ Ba, 18/4/2023");
		office.follow("Xếp lịch Xã Tân Thạnh");
		appointment(office, "UBND xã", "18/4/2023");
		office.press("Xếp lịch");
		office.shows("Lúc đó đoàn đã có buổi 8 giờ 30–10 giờ");
		office.page().fill("#startsAt", "14h");
		office.page().fill("#endsAt", "15h30");
		office.press("Xếp lịch");
		office.page().locator("summary", new Page.LocatorOptions().setHasText("Thông báo lịch cho các đơn vị")).click();
		office.shows("không rút lại được");
		office.press("Thông báo lịch ngay");
		office.shows("Đã thông báo lịch");
		see(office, "team");
	}

	private static void appointment(Window office, String place, String day) {
		office.page().fill("#day", day);
		office.page().fill("#startsAt", "8 giờ 30");
		office.page().fill("#endsAt", "10 giờ");
		office.page().fill("#place", place);
	}

	private static void everybodySeesHisOwn(Windows windows, StoryWorld world) {
		Window inspector = windows.of(world.username("kiemtra"));
		look(inspector, "/", "inspector-home");
		look(inspector, "/inspections?month=2023-04", "inspector-calendar");
		Window ward = windows.of(world.username("phuong1"));
		look(ward, "/", "ward-home");
		ward.shows("Đoàn kiểm tra số 1 đến thứ Ba, 18/4/2023 lúc 8 giờ 30");
		assertThat(ward.page().locator("body").innerText()).doesNotContain("14 giờ", "Nuôi bò");
	}

	private static void look(Window window, String path, String name) {
		assertThat(window.on(Window.DESK).open(path)).isEqualTo(200);
		see(window, name);
	}

	private static void see(Window window, String name) {
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).picture("teams", name);
			window.check();
			window.fits();
		}
	}

}
