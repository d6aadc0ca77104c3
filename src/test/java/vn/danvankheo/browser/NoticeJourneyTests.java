package vn.danvankheo.browser;

import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The notice is drafted, numbered and sent; a ward sees its assignment, others do not.
 */
@BrowserTest
class NoticeJourneyTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void the_notice_is_drafted_numbered_sent_and_read(Windows windows, StoryWorld world) throws Exception {
		AgreedModels agreed = new AgreedModels(world);
		Participation flowers = agreed.agreed(world.ward(), "Tuyến đường hoa văn minh đô thị dọc bờ kênh");
		agreed.agreed(world.ward(), "Camera an ninh, tiếng kẻng an ninh");
		Participation cows = agreed.agreed(world.commune(), "Nuôi bò sinh sản quay vòng vốn");
		Participation later = agreed.agreed(world.school(), "Thầy cô và học sinh cùng phân loại rác thải nhựa");

		Window office = windows.of(world.username("danvan"));
		office.open("/");
		office.shows("4 mô hình đã thống nhất chờ thông báo giao");
		look(office, "/assignment-notices", "notices-waiting");
		look(office, "/assignment-notices/new", "notice-new");
		office.shows("Chưa có người phụ trách địa bàn");
		office.page().locator("input[name=id][value='" + later.id() + "']").uncheck();
		office.page().locator("[id='note-" + flowers.id() + "']").fill("Ưu tiên làm trước");
		office.press("Lập dự kiến giao");
		office.shows("Dự kiến giao 3 mô hình của 2 đơn vị");
		see(office, "notice-prepared");
		String notice = office.path();
		look(office, notice + "/edit", "notice-edit");
		office.open(notice);
		office.press("Dự thảo thông báo");
		office.page().waitForURL("**/papers/*-*");
		String paper = office.path();
		office.shows("Trách nhiệm thực hiện".toUpperCase(java.util.Locale.ROOT));
		office.shows("Ưu tiên làm trước");
		see(office, "notice-draft");
		office.on(Window.DESK).press("Trình ký");
		office.shows("Đã trình ký");
		office.open(notice);
		office.shows("danh sách đã chốt");

		Window ward = windows.of(world.username("phuong1"));
		ward.open("/participations/" + flowers.id());
		assertThat(ward.page().content()).doesNotContain("thông báo giao đang soạn").doesNotContain("Được giao theo");

		Window clerk = windows.of(world.username("vanthu"));
		clerk.open(paper);
		clerk.follow("Ban hành");
		clerk.shows("3 mô hình");
		clerk.page().locator("#number").fill("15");
		clerk.page().locator("#signer").fill("Nguyễn Văn Mẫu");
		clerk.page().locator("#date").fill(today());
		clerk.press("Ban hành");
		clerk.shows("15-TB/ThU");
		keep(clerk.file(paper + "/paper.pdf"));
		look(clerk, notice, "notice-issued");
		clerk.shows("Đã giao 3 mô hình của 2 đơn vị theo Thông báo số 15-TB/ThU");
		clerk.shows("0/2 đơn vị đã mở");

		ward.open("/");
		ward.shows("Xây dựng kế hoạch thực hiện 2 mô hình được giao");
		ward.shows("Được giao theo Thông báo số 15-TB/ThU");
		see(ward, "ward-home");
		look(ward, "/participations/" + flowers.id(), "ward-model");
		ward.shows("Được giao theo Thông báo số 15-TB/ThU");
		ward.shows("Theo Thông báo số 15-TB/ThU");
		ward.open(paper);
		ward.press("Mở văn bản");
		ward.shows("Tuyến đường hoa văn minh đô thị dọc bờ kênh");
		see(ward, "ward-paper");
		assertThat(ward.open(notice)).as("the committee's page").isEqualTo(403);
		clerk.open(notice);
		clerk.shows("1/2 đơn vị đã mở");

		Window school = windows.of(world.username("thcs"));
		assertThat(school.open(paper)).isEqualTo(404);
		school.open("/");
		assertThat(school.page().content()).doesNotContain("15-TB/ThU");
		assertThat(agreed.stageOf(cows)).isEqualTo("ASSIGNED");
		assertThat(agreed.stageOf(later)).isEqualTo("SELECTED");
	}

	private static void keep(byte[] pdf) throws java.io.IOException {
		java.nio.file.Path folder = java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "papers"));
		java.nio.file.Files.write(folder.resolve("thong-bao-giao.pdf"), pdf);
	}

	private static String today() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
		return "%d/%d/%d".formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
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
