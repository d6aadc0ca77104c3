package vn.danvankheo.browser;

import java.util.UUID;

import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the assignment notice, and what a ward reads once it has its number. */
@BrowserTest
class NoticePagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void the_office_leaves_one_for_later_and_the_ward_learns_of_its_own(Windows windows, StoryWorld world) {
		AgreedModels agreed = new AgreedModels(world);
		Participation flowers = agreed.agreed(world.ward(), "Tuyến đường hoa văn minh đô thị dọc bờ kênh");
		agreed.agreed(world.ward(), "Camera an ninh, tiếng kẻng an ninh");
		agreed.agreed(world.commune(), "Nuôi bò sinh sản quay vòng vốn");
		Participation later = agreed.agreed(world.school(), "Thầy cô và học sinh cùng phân loại rác thải nhựa");
		Participation never = agreed.selected(world.school(), "Chưa qua cuộc họp nào");

		Window office = windows.of(world.username("danvan"));
		look(office, "/assignment-notices", "notices-waiting");
		look(office, "/assignment-notices/new", "notice-new");
		office.shows("Chưa có người phụ trách địa bàn");
		assertThat(office.page().locator("input[name=id][value='" + never.id() + "']").isDisabled()).isTrue();
		office.page().locator("input[name=id][value='" + later.id() + "']").uncheck();
		office.page().locator("#reporting").fill("");
		office.press("Lập dự kiến giao");
		office.shows("Ghi các kỳ báo cáo");
		office.check();
		assertThat(office.page().locator("input[name=id][value='" + later.id() + "']").isChecked()).isFalse();
		office.page().locator("#reporting").fill("- Hằng tháng, chậm nhất ngày 05.");
		office.page().locator("[id='note-" + flowers.id() + "']").fill("Ưu tiên làm trước");
		office.press("Lập dự kiến giao");
		office.shows("Dự kiến giao 3 mô hình của 2 đơn vị");
		see(office, "notice-prepared");
		String notice = office.path();
		look(office, notice + "/edit", "notice-edit");
		look(office, "/participations/" + flowers.id(), "notice-model-office");
		office.shows("Có trong thông báo giao đang soạn");

		Window ward = windows.of(world.username("phuong1"));
		ward.open("/participations/" + flowers.id());
		assertThat(ward.page().content()).doesNotContain("thông báo giao đang soạn");
		agreed.issue(UUID.fromString(notice.substring(notice.lastIndexOf('/') + 1)), "15-TB/ThU");
		look(office, notice, "notice-issued");
		office.shows("Đã giao 3 mô hình của 2 đơn vị theo Thông báo số 15-TB/ThU");
		look(ward, "/", "ward-home");
		ward.shows("Xây dựng kế hoạch thực hiện 2 mô hình được giao");
		look(ward, "/participations/" + flowers.id(), "ward-model");
		ward.shows("Được giao theo Thông báo số 15-TB/ThU");
		assertThat(ward.open(notice)).as("the committee's page").isEqualTo(403);
		Window school = windows.of(world.username("thcs"));
		school.open("/");
		assertThat(school.page().content()).doesNotContain("15-TB/ThU");
	}

	private static void look(Window window, String path, String name) {
		assertThat(window.on(Window.DESK).open(path)).isEqualTo(200);
		see(window, name);
	}

	private static void see(Window window, String name) {
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).picture("notice", name);
			window.check();
			window.fits();
		}
		window.on(Window.DESK);
	}

}
