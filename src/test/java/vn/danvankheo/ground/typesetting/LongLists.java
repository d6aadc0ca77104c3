package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The list that the units of the demonstration's town register, as long as a real one.
 */
final class LongLists {

	private static final Pattern MODEL = Pattern
		.compile("[-+^*~] (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+)");

	private LongLists() {
	}

	/** So many models, unit by unit, with a telephone each. */
	static Map<String, List<List<String>>> models(int most) {
		Map<String, List<List<String>>> units = new LinkedHashMap<>();
		String unit = "";
		int found = 0;
		for (String line : lines()) {
			Matcher model = MODEL.matcher(line);
			if (line.startsWith("== ")) {
				unit = "Đơn vị " + line.substring(3);
			}
			else if (model.matches() && found < most) {
				found++;
				units.computeIfAbsent(unit, (key) -> new ArrayList<>()).add(row(found, model));
			}
		}
		return units;
	}

	private static List<String> row(int number, Matcher model) {
		String phone = "09%02d 345 %03d".formatted(number, number);
		return List.of(String.valueOf(number), model.group(1),
				"Mô hình, tập thể, " + ((number % 3 == 0) ? "duy trì" : "mới"), "Văn hóa - xã hội", model.group(3),
				"01/3/2026 – 30/11/2026", model.group(7).replaceFirst(".*\\|\\| ", ""),
				model.group(5) + "; " + model.group(6) + "; " + phone,
				(number % 5 == 0) ? "Khảo sát cùng Hội Cựu chiến binh" : "");
	}

	private static List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (String name : List.of("wards", "others")) {
			try {
				lines.addAll(new ClassPathResource("demonstration/" + name + ".txt")
					.getContentAsString(StandardCharsets.UTF_8)
					.lines()
					.toList());
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}
		return lines;
	}

	/** The list as the office prints it. */
	static OfficialDocument registered(FormatProfile profile, int most, List<Block.Column> columns) {
		List<List<String>> rows = new ArrayList<>();
		models(most).forEach((unit, models) -> {
			rows.add(List.of(unit + ": %02d mô hình".formatted(models.size())));
			rows.addAll(models);
		});
		return new OfficialDocument(profile, DocumentType.LIST,
				new OfficialDocument.Issuer("THỊ ỦY LAM KHÊ", "BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO”"), null,
				"", "Lam Khê", java.time.LocalDate.of(2026, 3, 12),
				"Đăng ký mô hình, điển hình “Dân vận khéo” năm 2026", List.of(),
				List.of(new Block.Grid(null, columns, rows),
						new Block.Paragraph("Danh sách này có %02d mô hình, điển hình.".formatted(most))),
				List.of(new OfficialDocument.Signature(List.of("NGƯỜI LẬP BIỂU"), ""),
						new OfficialDocument.Signature(List.of("T/L BAN CHỈ ĐẠO", "TRƯỞNG BAN DÂN VẬN"), "")),
				List.of(), List.of(), true);
	}

}
