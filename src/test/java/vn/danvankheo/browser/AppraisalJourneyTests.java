package vn.danvankheo.browser;

import java.util.List;

import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Step 2 at the office's desk: proposals in bulk and one by one, a member's opinion, the
 * meeting that confirms them.
 */
@BrowserTest
class AppraisalJourneyTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void the_office_proposes_a_member_opines_and_the_meeting_confirms(Windows windows, StoryWorld world) {
		StoryModels models = new StoryModels(world);
		for (String name : List.of("Camera an ninh, tiếng kẻng an ninh", "Tuyến đường hoa văn minh đô thị dọc bờ kênh",
				"Chính quyền thân thiện vì nhân dân phục vụ", "Phân loại rác thải tại nguồn")) {
			received(models, models.sent(world.ward(), name));
		}
		Participation cows = received(models, models.sent(world.commune(), "Nuôi bò sinh sản quay vòng vốn"));
		Window office = windows.of(world.username("danvan"));

		look(office, "/appraisals", "queue");
		office.shows("Đã có đề xuất 0/5 mô hình");
		office.on(Window.DESK);
		office.page().locator("tr:has-text('Phường 1') input[name=id]").all().forEach((box) -> box.check());
		office.press("Đề nghị giao các mô hình đã chọn…");
		office.shows("Sẽ đề nghị giao 4 mô hình");
		see(office, "proposal-preview");
		office.on(Window.DESK).press("Đề nghị giao 4 mô hình");
		office.shows("Đã đề nghị giao 4 mô hình");
		see(office, "proposal-result");

		Window member = windows.of(world.username("thanhvien"));
		look(member, "/appraisals?mine=true", "member-queue");
		opinion(member, cows);
		decline(office, cows);

		meet(office, world);
		assertThat(stage(cows)).isEqualTo(Stage.DECLINED);
		Window unit = windows.of(world.username("tanthanh"));
		look(unit, "/participations/" + cows.id(), "unit-outcome");
		unit.shows("không đưa mô hình vào danh sách");
		look(member, office.path(), "member-meeting");
	}

	private static void opinion(Window member, Participation cows) {
		member.on(Window.DESK).open("/appraisals/" + cows.id());
		member.page().locator("input[name=stance][value=SELECT]").check();
		member.page().locator("#text").fill("Nhiều hộ nghèo được vay vốn.");
		member.press("Lưu ý kiến");
		member.shows("Đã lưu ý kiến của anh/chị.");
		see(member, "opinion");
	}

	private static void decline(Window office, Participation cows) {
		look(office, "/appraisals/" + cows.id(), "case");
		office.shows("Xã Tân Thạnh còn 0/5 mô hình, thiếu 5");
		office.on(Window.DESK).page().locator("input[name=kind][value=DECLINE]").check();
		office.press("Lưu đề xuất");
		office.shows("Có lỗi cần sửa");
		see(office, "case-error");
		office.on(Window.DESK).page().locator("#reason").fill("Chưa rõ nguồn vốn quay vòng.");
		office.press("Lưu và mở hồ sơ tiếp");
		office.open("/appraisals?conflicting=true");
		office.shows("khác nhau");
	}

	private static void meet(Window office, StoryWorld world) {
		look(office, "/meetings", "meetings-none");
		office.on(Window.DESK).follow("Tạo cuộc họp");
		see(office, "meeting-new");
		office.on(Window.DESK).page().locator("#place").fill("Phòng họp Thị ủy");
		office.page().locator("#chair").fill("Nguyễn Văn Mẫu, Phó Bí thư Thị ủy, Trưởng Ban Chỉ đạo");
		office.page().locator("#secretary").fill("Trần Thị Bình, Chuyên viên Ban Dân vận");
		office.page().locator("input[name=present]").all().forEach((box) -> box.check());
		office.page().locator("#guests").fill("Lê Văn Cường, Phó Chủ tịch UBND thị xã");
		office.page().locator("#conclusion").fill("Thống nhất danh sách theo đề xuất.");
		office.press("Tạo cuộc họp");
		office.shows("Họp xét 5 mô hình");
		see(office, "meeting");
		String meeting = office.path();
		look(office, meeting + "/agenda", "agenda");
		office.on(Window.DESK).open(meeting);
		office.follow("Biểu quyết");
		office.shows("Đã ghi biểu quyết 0/5 mô hình");
		see(office, "votes");
		office.on(Window.DESK).press("Lưu biểu quyết");
		office.shows("2 tán thành");
		office.follow("Kết luận cuộc họp…");
		office.shows("Kết luận sẽ có hiệu lực với 5 mô hình");
		office.shows("còn 0/5 mô hình, thiếu 5");
		see(office, "conclusion");
		office.on(Window.DESK).press("Kết luận cuộc họp");
		office.shows("Cuộc họp đã kết luận 5 mô hình");
		see(office, "meeting-concluded");
		look(office, meeting + "/corrections/new", "correction");
		look(office, "/meetings", "meetings");
		office.on(Window.DESK).open(meeting);
	}

	private Stage stage(Participation model) {
		return this.beans.getBean(vn.danvankheo.year.emulation.Participations.class)
			.findById(model.id())
			.orElseThrow()
			.stage();
	}

	private static Participation received(StoryModels models, Participation sent) {
		return models.change(sent, (model) -> model.receive(models.move("danvan")));
	}

	private static void look(Window window, String path, String name) {
		assertThat(window.on(Window.DESK).open(path)).isEqualTo(200);
		see(window, name);
	}

	private static void see(Window window, String name) {
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).picture("appraisal", name);
			window.check();
			window.fits();
		}
	}

}
