package vn.danvankheo.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.steps.visit.CameraPhoto;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** A ward plans a model in two screens and writes of it from a phone. */
@BrowserTest
class BuildingJourneyTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void a_plan_takes_two_screens_and_a_line_with_a_photo_one(Windows windows) {
		StoryWorld world = StoryWorld.in(this.beans);
		BuildingStory story = new BuildingStory(world);
		Participation model = story.assigned(world.ward(), "Hiến đất mở rộng hẻm 12");
		Window ward = windows.of(world.username("phuong1")).on(Window.PHONE);
		plans(ward, model);
		writes(ward, model);
		ward.open("/participations/" + model.id());
		ward.shows("120/300 m");
		looksRight(ward, "model");

		Window office = windows.of(world.username("danvan")).on(Window.DESK);
		office.open("/implementation");
		office.shows("1 mô hình được giao");
		looksRight(office, "list");
		office.open("/participations/" + model.id());
		looksRight(office, "model");
		office.follow("Kế hoạch xây dựng");
		looksRight(office, "plan");
		assertThat(new String(office.file("/participations/" + model.id() + "/plan.pdf"), 0, 5)).isEqualTo("%PDF-");
		office.open("/participations/" + model.id() + "/log");
		looksRight(office, "log");
	}

	private static void plans(Window ward, Participation model) {
		ward.open("/");
		ward.shows("Xây dựng kế hoạch thực hiện 1 mô hình được giao");
		ward.open("/participations/" + model.id() + "/plan");
		looksRight(ward, "plan-empty");
		ward.follow("Viết kế hoạch");
		ward.page().locator("#target-0-name").fill("Hẻm được mở rộng");
		ward.page().locator("#target-0-goal").fill("300");
		ward.page().locator("#target-0-measure").fill("m");
		PlaywrightAssertions.assertThat(ward.page().locator("[data-autosave-status]")).containsText("Đã lưu lúc");
		looksRight(ward, "plan-targets");
		ward.on(Window.DESK);
		looksRight(ward, "plan-targets");
		ward.on(Window.PHONE);
		ward.press("Lưu và tiếp tục");
		ward.shows("Người và nguồn lực");
		ward.page().locator("#workDays").fill("200");
		looksRight(ward, "plan-means");
		ward.press("Lưu và xem lại");
		ward.shows("Hẻm được mở rộng: 300 m");
		ward.press("Gửi kế hoạch");
		ward.shows("Đã gửi kế hoạch");
		looksRight(ward, "plan-sent");
	}

	private static void writes(Window ward, Participation model) {
		ward.open("/participations/" + model.id());
		ward.follow("Ghi nhật ký");
		ward.page().locator("#text").fill("Sáu hộ hiến thêm 40 m² đất.");
		ward.page().locator("input[id^=figure-]").first().fill("120");
		ward.page()
			.locator("#photos")
			.setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", CameraPhoto.of(2400, 1600)));
		ward.page().locator("[name=moment][value=BEFORE]").check();
		ward.shows("Đã thu nhỏ ảnh");
		looksRight(ward, "log-form");
		ward.press("Lưu vào nhật ký");
		ward.shows("Đã ghi vào nhật ký");
		ward.shows("Trước khi làm");
		looksRight(ward, "log");
	}

	private static void looksRight(Window window, String name) {
		window.picture("implementation", name);
		window.check();
		window.fits();
	}

}
