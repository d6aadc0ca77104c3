package vn.danvankheo.steps.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeDifferencesTests {

	private final SmallWorld world = new SmallWorld();

	private AssignmentNotice issued() {
		AssignmentNotice notice = new AssignmentNotice(this.world.campaign(), false,
				SmallWorld.by(this.world.office()));
		notice.say(false, "Đơn vị xây dựng kế hoạch.", "- Hằng tháng.");
		notice.takeEffect("15-TB/ThU", LocalDate.of(2023, 3, 20));
		return notice;
	}

	private static NoticeLine line(String name, NoticeItem.State state, String note) {
		return new NoticeLine(UUID.randomUUID(), UUID.randomUUID(), "Đảng bộ Phường 1", "Phường 1", UnitKind.WARD, name,
				ModelKind.MODEL, OwnerKind.COLLECTIVE, "Chi bộ", "Kinh tế", LocalDate.of(2023, 3, 1),
				LocalDate.of(2023, 11, 30), Stage.ASSIGNED, true, note, state);
	}

	private static List<String> said(AssignmentNotice notice, Map<String, String> before, NoticeLine... lines) {
		return NoticeDifferences.of(notice, before, List.of(lines))
			.stream()
			.map((block) -> (block instanceof Block.Item item) ? item.text() : ((Block.Paragraph) block).text())
			.toList();
	}

	@Test
	void what_joins_leaves_and_changes_is_said_and_what_stays_is_not() {
		NoticeLine stays = line("Ở lại", NoticeItem.State.ASSIGNED, "");
		NoticeLine changed = line("Đường hoa", NoticeItem.State.ASSIGNED, "Phối hợp Hội Phụ nữ");
		Map<String, String> before = Map.of(stays.participation().toString(), stays.words(),
				changed.participation().toString(), "Phường 1 | Đường hoa | Văn hóa | 01/3/2023 – 30/11/2023 | ");
		assertThat(said(issued(), before, stays, changed, line("Ghi sót", NoticeItem.State.LISTED, ""),
				line("Ghi nhầm", NoticeItem.State.LEAVING, "")))
			.containsExactly(
					"Đối với mô hình “Đường hoa” của Phường 1: lĩnh vực “Văn hóa” nay sửa thành “Kinh tế”; ghi chú "
							+ "(để trống) nay sửa thành “Phối hợp Hội Phụ nữ”.",
					"Bổ sung mô hình “Ghi sót” của Phường 1 (Kinh tế · 01/3/2023 – 30/11/2023).",
					"Bỏ mô hình “Ghi nhầm” của Phường 1.");
	}

	@Test
	void other_words_of_the_notice_are_said_anew() {
		AssignmentNotice notice = issued();
		assertThat(said(notice, Map.of())).isEmpty();
		notice.say(false, "Đơn vị xây dựng kế hoạch.", "Báo cáo mỗi quý.");
		assertThat(said(notice, Map.of())).containsExactly("Phần chế độ báo cáo nay sửa thành:", "Báo cáo mỗi quý.");
	}

}
