package vn.danvankheo.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.visit.CameraPhoto;
import vn.danvankheo.steps.visit.VisitStory;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** An inspector writes a visit down on his phone; the unit confirms. */
@BrowserTest
class VisitJourneyTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void a_visit_is_recorded_on_a_phone_and_confirmed_by_both_sides(Windows windows) {
		StoryWorld world = StoryWorld.in(this.beans);
		VisitStory story = new VisitStory(world);
		Participation model = new StoryModels(world).sent(world.ward(), "Hiến đất mở rộng hẻm 12");
		story.criteria(false);
		InspectionId visit = story.visit(world.ward(), model);

		Window inspector = windows.of(world.username("kiemtra")).on(Window.PHONE);
		inspector.open("/");
		inspector.shows("Ghi biên bản kiểm tra Phường 1");
		inspector.open("/inspections/" + visit);
		looksRight(inspector, "visit");
		judges(inspector, "/inspections/" + visit + "/models/" + model.id());
		concludes(inspector, "/inspections/" + visit);

		Window ward = windows.of(world.username("bithu1")).on(Window.PHONE);
		ward.open("/");
		ward.shows("Xác nhận biên bản kiểm tra");
		ward.open("/inspections/" + visit);
		looksRight(ward, "visit-of-unit");
		assertThat(ward.page().locator("main").innerText()).contains("12 hộ hiến 340 m²").doesNotContain("2/3 đạt");
		ward.press("Đơn vị xác nhận biên bản");
		ward.shows("Biên bản đã khóa");

		inspector.open("/inspections/" + visit);
		inspector.shows("Biên bản kiểm tra Phường 1 đã khóa");
		looksRight(inspector, "visit-locked");
		inspector.open("/inspections/" + visit + "/minutes");
		looksRight(inspector, "minutes");
		inspector.open("/inspection-results?purpose=MID_YEAR");
		looksRight(inspector, "results");
		office(windows.of(world.username("danvan")), visit);
	}

	private static void judges(Window inspector, String path) {
		inspector.open(path);
		Locator targets = inspector.page().locator(".verdict");
		for (Locator target : targets.all()) {
			assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
		}
		inspector.page().locator("[name=result-1][value=PASSED]").check();
		inspector.page().locator("[name=result-2][value=PASSED]").check();
		inspector.page().locator("[name=result-3][value=FAILED]").check();
		inspector.page().locator("#note-2").fill("12 hộ hiến 340 m² đất");
		PlaywrightAssertions.assertThat(inspector.page().locator("[data-autosave-status]")).containsText("Đã lưu lúc");
		byte[] photo = CameraPhoto.of(2400, 1600);
		inspector.page().locator("#photos").setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", photo));
		inspector.shows("Đã thu nhỏ ảnh");
		looksRight(inspector, "visit-model");
		inspector.press("Lưu kết quả mô hình");
		inspector.shows(CameraPhoto.TAKEN);
		byte[] kept = inspector.file(inspector.page().locator(".photos img").first().getAttribute("src"));
		assertThat(kept).hasSizeLessThan(photo.length);
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "SAMSUNG");
		looksRight(inspector, "visit-photos");
	}

	private static void concludes(Window inspector, String path) {
		inspector.open(path + "/general");
		inspector.page().locator("#unitPresent").fill("Bí thư Đảng ủy phường");
		inspector.page().locator("#strengths").fill("Cách làm công khai, 12 hộ hiến 340 m².");
		inspector.page().locator("#conclusion").fill("Mô hình làm đúng đăng ký; tiếp tục theo dõi.");
		looksRight(inspector, "visit-general");
		inspector.press("Lưu nội dung chung");
		inspector.shows("Xác nhận biên bản");
		inspector.press("Đoàn xác nhận biên bản");
		inspector.shows("Chờ Phường 1 xác nhận biên bản");
		looksRight(inspector, "visit-sent");
	}

	private static void office(Window office, InspectionId visit) {
		office.open("/inspections/" + visit);
		looksRight(office, "visit");
		office.open("/inspection-results?purpose=MID_YEAR");
		office.shows("khóa 1 biên bản");
		looksRight(office, "results");
		office.open("/criteria-sets");
		looksRight(office, "criteria-sets");
		office.page().locator("a.task[href*='/criteria-sets/']").first().click();
		looksRight(office, "criteria");
		office.follow("Sửa bộ tiêu chí");
		looksRight(office, "criteria-form");
		office.on(Window.PHONE);
		looksRight(office, "criteria-form");
	}

	private static void looksRight(Window window, String name) {
		window.picture("inspection", name);
		window.check();
		window.fits();
	}

}
