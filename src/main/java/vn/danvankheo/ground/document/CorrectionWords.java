package vn.danvankheo.ground.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * The words of a paper that corrects another (đính chính): only what changes, and why.
 */
final class CorrectionWords {

	/** Where the differences stand, as far as the step knows them. */
	static final String DIFFERENCES = "nội dung đính chính";

	/** What is written by hand where the step does not know them. */
	private static final String BY_HAND = "“…” nay sửa thành “…”";

	private CorrectionWords() {
	}

	static PaperWording of(Paper wrong, String reason, boolean known) {
		PaperWording words = wrong.wording();
		String named = "%s số %s, ngày %s".formatted(wrong.type().words(), wrong.reference(),
				VietnameseDate.format(wrong.datedOn()));
		String body = """
				%s về “%s” nay được đính chính như sau:

				%s

				Lý do đính chính: %s

				Các nội dung khác của %s không thay đổi.""".formatted(named, words.subject(),
				known ? "[[" + DIFFERENCES + "]]" : "- " + BY_HAND + ".", ended(reason), named);
		return new PaperWording("Đính chính " + named, words.addressees(), List.of(), body, words.recipients(),
				words.signerLines(), words.signerName());
	}

	private static String ended(String reason) {
		String line = String.join(" ", reason.strip().split("\\s*\\n\\s*"));
		return line.endsWith(".") ? line : line + ".";
	}

	/** Whether it says what it changes. */
	static boolean saysNothing(PaperWording words, List<Block> differences) {
		boolean live = words.body().contains("[[" + DIFFERENCES + "]]");
		return words.body().contains(BY_HAND) || (live && differences.isEmpty());
	}

	/** What is live in it: the differences, and nothing that is attached. */
	static LiveContent content(LiveContent whole, List<Block> differences) {
		Map<String, List<Block>> tables = new HashMap<>(whole.tables());
		tables.put(DIFFERENCES, differences);
		return new LiveContent(tables, whole.figures(), List.of(), whole.addressees());
	}

}
