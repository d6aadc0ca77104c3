package vn.danvankheo.browser;

import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.steps.reporting.ReportStory;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** The third step: who follows a unit, who changes what it was given, and its month. */
@BrowserTest
class ThirdStepJourneyTests {

	private static void look(Window window, String name) {
		window.picture("third-step", name);
		window.check();
		window.fits();
	}

	@Test
	void the_morning_of_an_area_member(Windows windows, StoryWorld world) {
		world.lookAfter(world.ward(), "thanhvien");
		world.lookAfter(world.commune(), "thanhvien");
		new BuildingStory(world).yearPlan(world.ward());
		JdbcTemplate database = world.bean(JdbcTemplate.class);
		database.update("update unit set phone = '0235 000 444' where unit_id = ?", world.ward().id().unitId());
		database.update("""
				update obligation set due_at = due_at - interval '2 days', lock_at = lock_at + interval '9 days'
				where unit_id = ? and kind = 'YEAR_PLAN'""", world.ward().id().unitId());
		Window member = windows.of(world.username("thanhvien")).on(Window.PHONE);
		member.open("/");
		member.shows("Địa bàn anh/chị phụ trách");
		PlaywrightAssertions.assertThat(member.page().locator("a[href^='tel:']").first())
			.hasAttribute("href", "tel:0235000444");
		look(member, "area-home");
		member.page().locator("button[aria-label='Đã đôn đốc Phường 1']").click();
		member.shows("Đã ghi là đã đôn đốc");
		member.shows("Đã đôn đốc 1 lần");
		member.press("Chép tin");
		member.shows("Đã chép, mở Zalo để dán.");
		assertThat(member.page().locator("#message").inputValue()).contains("Phường 1", "muộn", "/obligations/y/P01/");
		look(member, "area-unit");
		member.leavesRoom();
		assertThat(new String(member.file("/area/" + world.ward().id() + "/brief.pdf"), 0, 5)).isEqualTo("%PDF-");
		member.page().locator("a[href^='/concerns/new?unit=']").click();
		member.page().locator("#title").fill("Chưa có đất làm sân chơi");
		member.page().locator("#words").fill("Nghe tại buổi làm việc với khu phố 3.");
		member.press("Gửi cơ quan thường trực");
		member.shows("Đã gửi đến cơ quan thường trực");
		member.on(Window.DESK).open("/area");
		look(member, "area-list");
		member.open("/area/" + world.ward().id());
		look(member, "area-unit");
		member.open("/");
		look(member, "area-home");
	}

	@Test
	void a_change_from_the_request_to_its_decision(Windows windows, StoryWorld world) {
		world.lookAfter(world.ward(), "thanhvien");
		Participation model = new BuildingStory(world).assigned(world.ward(), "Hiến đất mở rộng hẻm 12");
		Window unit = windows.of(world.username("phuong1")).on(Window.DESK);
		unit.open("/participations/" + model.id() + "/changes/new?kind=OWNER");
		unit.page().locator("#owner").fill("Chi hội Phụ nữ khu phố 2");
		unit.page().locator("#reason").fill("Chủ mô hình cũ chuyển công tác.");
		unit.press("Gửi đề nghị");
		unit.shows("Chi hội Phụ nữ khu phố 2");
		String change = unit.path();
		Window member = windows.of(world.username("thanhvien")).on(Window.DESK);
		member.open("/");
		member.shows("1 đề nghị điều chỉnh chờ ý kiến anh/chị");
		member.open(change);
		member.page().locator("#inFavour").check();
		member.press("Gửi ý kiến");
		look(member, "change-spoken");
		Window office = windows.of(world.username("danvan")).on(Window.DESK);
		office.open(change);
		office.page().locator("#granted").check();
		office.press("Quyết định");
		office.shows("Đã đồng ý");
		look(office, "change-decided");
		unit.open("/participations/" + model.id());
		unit.shows("Chi hội Phụ nữ khu phố 2");
	}

	@Test
	void the_head_approves_a_month_on_the_phone(Windows windows, StoryWorld world) {
		UUID report = new ReportStory(world).monthWithModel(world.ward(), "Thắp sáng đường quê");
		Window head = windows.of(world.username("bithu1")).on(Window.PHONE);
		head.open("/reports/" + report);
		head.press("Phải duyệt trước khi gửi");
		Window officer = windows.of(world.username("phuong1")).on(Window.PHONE);
		officer.open("/reports/" + report + "/edit");
		officer.page().locator("textarea").first().fill("Lắp thêm 12 đèn");
		officer.press("Lưu, chưa gửi");
		officer.press("Trình người đứng đầu duyệt");
		head.open("/");
		head.page().getByText("Duyệt báo cáo").first().click();
		look(head, "head-approves");
		head.press("Duyệt báo cáo");
		head.shows("Đã duyệt");
		officer.open("/reports/" + report);
		officer.page().locator("button:has-text('Đúng rồi, gửi')").click();
		officer.shows("Đã gửi");
		assertThat(new String(officer.file("/reports/" + report + "/report.pdf"), 0, 5)).isEqualTo("%PDF-");
	}

	@Test
	void a_session_lost_in_the_middle_of_a_report_loses_nothing(Windows windows, StoryWorld world) {
		UUID report = new ReportStory(world).monthWithModel(world.ward(), "Thắp sáng đường quê");
		String account = world.username("phuong1");
		Window officer = windows.of(account).on(Window.PHONE);
		officer.open("/reports/" + report + "/edit");
		officer.scriptsMayGet(401)
			.page()
			.context()
			.clearCookies(new BrowserContext.ClearCookiesOptions().setName("dvk-session"));
		officer.page().locator("textarea").first().fill("Lắp thêm 12 đèn");
		officer.shows("Phiên làm việc đã hết");
		officer.page().locator("button[name=send]").click();
		officer.shows("Phiên làm việc đã hết, nội dung của anh/chị vẫn còn");
		officer.follow("Đăng nhập để lưu");
		officer.page().getByLabel("Tên đăng nhập").fill(account);
		officer.page().getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(StoryWorld.PASSWORD);
		officer.press("Đăng nhập");
		officer.shows("Đã gửi báo cáo");
		officer.shows("Lắp thêm 12 đèn");
	}

	@Test
	void one_report_in_two_tabs_overwrites_nothing(Windows windows, StoryWorld world) {
		UUID report = new ReportStory(world).monthWithModel(world.ward(), "Thắp sáng đường quê");
		Window officer = windows.of(world.username("phuong1")).scriptsMayGet(409);
		officer.open("/reports/" + report + "/edit");
		Page other = officer.page().context().newPage();
		other.navigate(officer.page().url());
		other.locator("textarea").first().fill("Ở thẻ kia: lắp 10 đèn");
		PlaywrightAssertions.assertThat(other.locator("[data-autosave-status]")).containsText("Đã lưu lúc");
		other.close();
		officer.page().locator("textarea").first().fill("Ở thẻ này: lắp 12 đèn");
		officer.shows("Có người vừa lưu bản khác");
		officer.press("Lưu, chưa gửi");
		officer.shows("Ở thẻ kia: lắp 10 đèn");
		look(officer, "report-two-tabs");
		officer.page().locator("textarea[data-picks]").first().fill("Lắp 12 đèn, trong đó 10 đèn góp");
		officer.press("Lưu bản đã chọn");
		officer.shows("Lắp 12 đèn, trong đó 10 đèn góp");
	}

}
