package vn.danvankheo.steps.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.typesetting.Block;

/** What a correction of a notice changes, in the words of papers. */
final class NoticeDifferences {

	private static final String[] PARTS = { "đơn vị chủ trì", "tên mô hình", "lĩnh vực", "thời gian", "ghi chú" };

	private NoticeDifferences() {
	}

	/**
	 * From what was issued, by model, to what it says now.
	 * @param lines its models now, those that leave too
	 */
	static List<Block> of(AssignmentNotice notice, Map<String, String> issued, List<NoticeLine> lines) {
		List<Block> blocks = new ArrayList<>();
		for (NoticeLine line : lines) {
			String named = "mô hình “" + line.name() + "” của " + line.unitName();
			switch (line.state()) {
				case LISTED -> blocks.add(new Block.Item("Bổ sung " + named + " (" + line.about() + ")."));
				case LEAVING -> blocks.add(new Block.Item("Bỏ " + named + "."));
				default -> changed(blocks, named, issued.get(line.participation().toString()), line.words());
			}
		}
		words(blocks, "trách nhiệm thực hiện", notice.issuedWords().responsibilities(), notice.responsibilities());
		words(blocks, "chế độ báo cáo", notice.issuedWords().reporting(), notice.reporting());
		return blocks;
	}

	private static void changed(List<Block> blocks, String named, String before, String now) {
		if (before == null || before.equals(now)) {
			return;
		}
		String[] old = before.split(" \\| ", PARTS.length);
		String[] fresh = now.split(" \\| ", PARTS.length);
		List<String> said = new ArrayList<>();
		for (int at = 0; at < PARTS.length; at++) {
			if (!part(old, at).equals(part(fresh, at))) {
				said.add(PARTS[at] + " " + quoted(part(old, at)) + " nay sửa thành " + quoted(part(fresh, at)));
			}
		}
		blocks.add(new Block.Item("Đối với " + named + ": " + String.join("; ", said) + "."));
	}

	private static String part(String[] parts, int at) {
		return (at < parts.length) ? parts[at].strip() : "";
	}

	private static String quoted(String text) {
		return text.isEmpty() ? "(để trống)" : "“" + text + "”";
	}

	private static void words(List<Block> blocks, String which, String before, String now) {
		if (!before.equals(now)) {
			blocks.add(new Block.Item("Phần " + which + " nay sửa thành:"));
			blocks.addAll(NoticeWording.blocks(now));
		}
	}

}
