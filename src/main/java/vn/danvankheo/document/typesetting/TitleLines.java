package vn.danvankheo.document.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks a title or an organ's name as a văn thư does: into as few lines as it needs,
 * about as long as each other, and never within «Thị xã», «năm 2026» or a quotation.
 */
final class TitleLines {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final Set<String> TOGETHER = Set.of("BAN CHỈ", "CHỈ ĐẠO", "PHONG TRÀO", "THI ĐUA", "THỊ XÃ",
			"THÀNH PHỐ", "THỊ ỦY", "ĐẢNG BỘ", "ĐẢNG ỦY", "ỦY BAN", "BAN THƯỜNG", "THƯỜNG VỤ", "NHÂN DÂN", "MÔ HÌNH",
			"ĐIỂN HÌNH", "THỰC HIỆN", "THỰC TẾ", "KIỂM TRA", "KHẢO SÁT", "DANH SÁCH", "THÀNH LẬP", "ĐĂNG KÝ", "KẾT QUẢ",
			"CHỈ TIÊU", "BỔ SUNG");

	/** Word may set a line a little wider than we measure. */
	private static final double SURE = 0.97;

	private final Look look;

	private final double room;

	TitleLines(Look look, double room) {
		this.look = look;
		this.room = room * SURE;
	}

	/** The lines of a text; those that somebody broke by hand stay broken there. */
	List<String> of(String text) {
		return Lines.split(text).stream().flatMap((line) -> broken(line).stream()).toList();
	}

	private List<String> broken(String line) {
		List<String> units = units(line);
		if (line.contains("*") || fits(line) || !units.stream().allMatch(this::fits)) {
			return List.of(line);
		}
		for (int lines = 2; lines < units.size(); lines++) {
			List<String> best = best(units, lines);
			if (best.stream().allMatch(this::fits)) {
				return best;
			}
		}
		return units;
	}

	/** Into so many lines, the longest of them as short as can be. */
	private List<String> best(List<String> units, int lines) {
		if (lines == 1) {
			return List.of(String.join(" ", units));
		}
		List<String> best = List.of();
		for (int first = 1; first <= units.size() - lines + 1; first++) {
			List<String> tried = new ArrayList<>(List.of(String.join(" ", units.subList(0, first))));
			tried.addAll(best(units.subList(first, units.size()), lines - 1));
			best = (best.isEmpty() || longest(tried) < longest(best)) ? tried : best;
		}
		return best;
	}

	/** The words, those that stay together as one. */
	private static List<String> units(String line) {
		List<String> units = new ArrayList<>();
		String before = "";
		boolean quoted = false;
		for (String word : line.split(" ")) {
			if (quoted || (!before.isEmpty() && together(before, word))) {
				units.set(units.size() - 1, units.get(units.size() - 1) + " " + word);
			}
			else {
				units.add(word);
			}
			quoted = (quoted || word.contains("“")) && !word.contains("”");
			before = word;
		}
		return units;
	}

	private static boolean together(String before, String word) {
		String bare = word.replaceAll("[,;.]$", "");
		return Character.isDigit(word.charAt(0)) || TOGETHER.contains((before + " " + bare).toUpperCase(VIETNAMESE));
	}

	private boolean fits(String line) {
		return width(line) <= this.room;
	}

	private double longest(List<String> lines) {
		return lines.stream().mapToDouble(this::width).max().orElse(0);
	}

	private double width(String line) {
		return Letters.width(line, this.look);
	}

}
