package vn.danvankheo.browser;

import java.util.List;

import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** The office finds, receives and returns what units sent, and sees who is short. */
@BrowserTest
class OfficePagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void the_office_receives_many_returns_one_and_reads_the_ledger(Windows windows, StoryWorld world) {
		StoryModels models = new StoryModels(world);
		for (String name : List.of("Tuyến đường hoa văn minh đô thị dọc bờ kênh", "Camera an ninh, tiếng kẻng an ninh",
				"Chính quyền thân thiện vì nhân dân phục vụ")) {
			models.sent(world.ward(), name);
		}
		Participation cows = models.sent(world.commune(), "Nuôi bò sinh sản quay vòng vốn");
		models.draft(world.school(), "Thầy cô và học sinh cùng phân loại rác thải nhựa");
		Window office = windows.of(world.username("danvan"));

		look(office, "/participations", "models");
		office.on(Window.DESK).open("/participations?stage=SUBMITTED");
		office.page().locator("input[name=id]").nth(0).check();
		office.page().locator("input[name=id]").nth(1).check();
		office.shows("Đã chọn 2");
		office.press("Tiếp nhận các mô hình đã chọn…");
		office.shows("Sẽ tiếp nhận 2 mô hình");
		see(office, "reception-preview");
		office.on(Window.DESK).press("Tiếp nhận 2 mô hình");
		office.shows("Đã tiếp nhận 2 mô hình");
		see(office, "reception-result");

		look(office, "/participations/" + cows.id(), "model");
		office.on(Window.DESK).follow("Trả lại kèm góp ý…");
		office.shows("Xã Tân Thạnh còn 0/5 mô hình, thiếu 5");
		office.press("Trả lại cho đơn vị");
		office.shows("Có lỗi cần sửa");
		see(office, "return");
		office.on(Window.DESK);
		office.page().locator("summary[aria-label='Góp ý cho Địa chỉ thực hiện']").click();
		office.page().locator("#remark-ADDRESS").fill("Ghi rõ ấp, số hộ tham gia");
		office.press("Trả lại cho đơn vị");
		office.shows("Chờ đơn vị trả lời 1 góp ý");
		see(office, "returned");

		look(office, "/ledger", "ledger");
		office.shows("0/3 đơn vị đủ chỉ tiêu, 3 đơn vị còn thiếu 8 mô hình");
		look(office, "/entries/new", "entry");
		assertThat(office.open("/participations/" + new java.util.UUID(1, 2))).isEqualTo(404);

		Window unit = windows.of(world.username("tanthanh"));
		look(unit, "/participations/" + cows.id(), "unit-model");
		look(unit, "/participations", "unit-models");
		look(windows.of(world.username("thuongtruc")), "/ledger", "leader-ledger");
	}

	private static void look(Window window, String path, String name) {
		assertThat(window.on(Window.DESK).open(path)).isEqualTo(200);
		see(window, name);
	}

	private static void see(Window window, String name) {
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).picture("office", name);
			window.check();
			window.fits();
		}
	}

}
