package vn.danvankheo.ground.typesetting;

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
			"CHỈ TIÊU", "BỔ SUNG", "VIỆT NAM", "MẶT TRẬN", "TỔ QUỐC");

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
		List<Double> widths = units.stream().map(this::width).toList();
		if (line.contains("*") || fits(width(line)) || !widths.stream().allMatch(this::fits)) {
			return List.of(line);
		}
		EvenLines even = new EvenLines(widths, width(" "));
		for (int lines = 2; lines < units.size(); lines++) {
			even.another();
			if (fits(even.longest())) {
				return joined(units, even.taken());
			}
		}
		return units;
	}

	private static List<String> joined(List<String> units, List<Integer> taken) {
		List<String> lines = new ArrayList<>();
		int from = 0;
		for (int many : taken) {
			lines.add(String.join(" ", units.subList(from, from + many)));
			from += many;
		}
		return lines;
	}

	/** The words, those that stay together as one. */
	private static List<String> units(String line) {
		List<String> units = new ArrayList<>();
		String before = "";
		boolean quoted = false;
		for (String word : line.split(" +")) {
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

	private boolean fits(double width) {
		return width <= this.room;
	}

	private double width(String line) {
		return Letters.width(line, this.look);
	}

}
