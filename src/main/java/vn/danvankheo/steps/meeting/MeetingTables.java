package vn.danvankheo.steps.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.springframework.util.StringUtils;

import vn.danvankheo.ground.document.PaperCount;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.Block.Align;
import vn.danvankheo.ground.typesetting.Block.Column;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.steps.appraisal.VerdictKind;

/** The live tables of a meeting's papers. */
final class MeetingTables {

	private static final Column NUMBER = new Column("TT", 1, Align.CENTRE);

	private MeetingTables() {
	}

	/** Whether the meeting agreed that this model be assigned, or is asked to. */
	static boolean selected(AgendaLine line) {
		return line.kind() == VerdictKind.SELECT && stands(line);
	}

	/** Whether it was not refused. */
	static boolean stands(AgendaLine line) {
		return line.open() || line.applied();
	}

	static Map<String, List<Block>> minutes(Meeting meeting, List<AgendaLine> lines, boolean attended) {
		Map<String, List<Block>> tables = new LinkedHashMap<>();
		tables.put("thành phần", List.of(attendance(meeting, attended)));
		tables.put("diễn biến", paragraphs(meeting.notes().proceedings(), meeting.open().granted()));
		tables.put("kết quả", List.of(results(lines, meeting.open().granted())));
		tables.put("kết luận", paragraphs(meeting.notes().conclusion(), meeting.open().granted()));
		return tables;
	}

	/** Who came: blank, to be filled in by hand, before that is known. */
	private static Block attendance(Meeting meeting, boolean attended) {
		List<List<String>> rows = new ArrayList<>();
		for (Attendee one : meeting.attendees()) {
			MeetingPart part = MeetingPart.of(one, attended);
			rows.add(List.of(String.valueOf(rows.size() + 1), one.name(), one.title(),
					(part == MeetingPart.INVITED) ? "" : StringUtils.capitalize(part.words())));
		}
		return new Block.Grid(null, List.of(NUMBER, new Column("Họ và tên", 4, Align.LEFT),
				new Column("Chức vụ", 5, Align.LEFT), new Column("Dự họp", 2, Align.CENTRE)), rows);
	}

	/** What each model came to: blank while the meeting has decided nothing. */
	private static Block results(List<AgendaLine> lines, boolean undecided) {
		List<List<String>> rows = byUnit(lines,
				(number, line) -> List.of(number, line.name(), undecided ? "" : result(line), votes(line)));
		rows.add(List.of("Tổng cộng: " + counted(lines)));
		return new Block.Grid(null, List.of(NUMBER, new Column("Mô hình, điển hình", 6, Align.LEFT),
				new Column("Kết quả xét", 4, Align.LEFT), new Column("Biểu quyết", 4, Align.LEFT)), rows);
	}

	/** The rows of each unit below its name, numbered through. */
	private static List<List<String>> byUnit(List<AgendaLine> lines, BiFunction<String, AgendaLine, List<String>> row) {
		List<List<String>> rows = new ArrayList<>();
		int number = 0;
		String unit = null;
		for (AgendaLine line : lines) {
			if (!line.unit().equals(unit)) {
				unit = line.unit();
				rows.add(List.of(unit));
			}
			rows.add(row.apply(String.valueOf(++number), line));
		}
		return rows;
	}

	private static String counted(List<AgendaLine> lines) {
		return PaperCount.padded(lines.size()) + " mô hình, điển hình của "
				+ PaperCount.padded(lines.stream().map(AgendaLine::unit).distinct().count()) + " địa phương, đơn vị";
	}

	private static String result(AgendaLine line) {
		if (line.kind() == null || !stands(line)) {
			return "Để lại xét sau";
		}
		String reason = (line.reason() != null) ? ": " + line.reason() : "";
		return switch (line.kind()) {
			case SELECT -> "Đề nghị giao";
			case RETURN -> "Trả lại bổ sung" + reason;
			case DECLINE -> "Không đưa vào" + reason;
			case MERGE -> "Gộp với " + line.target() + reason;
		};
	}

	private static String votes(AgendaLine line) {
		List<String> parts = new ArrayList<>();
		parts.add(line.votes().words());
		parts.add(line.votes().objections());
		parts.add(line.recused().isEmpty() ? "" : "Không tham gia: " + line.recused());
		parts.removeIf(String::isEmpty);
		return String.join(". ", parts);
	}

	/** Nothing is left to be written by hand once the meeting is concluded. */
	private static List<Block> paragraphs(String text, boolean open) {
		List<Block> blocks = text.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.<Block>map(Block.Paragraph::new)
			.toList();
		if (!blocks.isEmpty()) {
			return blocks;
		}
		return List.of(open ? new Block.Dots(4)
				: new Block.Paragraph("Ý kiến, biểu quyết về từng mô hình ghi ở bảng kết quả xét."));
	}

	static Map<String, List<Block>> proposal(List<AgendaLine> lines) {
		return Map.of("danh sách", List.of(list(lines)), "số lượng theo lĩnh vực", List.of(byField(lines)));
	}

	private static Block byField(List<AgendaLine> lines) {
		Map<String, List<AgendaLine>> fields = new TreeMap<>(NameOrder.VIETNAMESE);
		lines.stream()
			.filter(MeetingTables::selected)
			.forEach((line) -> fields.computeIfAbsent(line.field(), (key) -> new ArrayList<>()).add(line));
		List<List<String>> rows = new ArrayList<>();
		fields.forEach((field, found) -> {
			long together = found.stream().filter(AgendaLine::collective).count();
			rows.add(List.of(String.valueOf(rows.size() + 1), field.isEmpty() ? "Chưa xác định" : field,
					PaperCount.padded(found.size()), PaperCount.padded(together),
					PaperCount.padded(found.size() - together)));
		});
		List<AgendaLine> all = lines.stream().filter(MeetingTables::selected).toList();
		long collective = all.stream().filter(AgendaLine::collective).count();
		rows.add(List.of("", "Tổng cộng", PaperCount.padded(all.size()), PaperCount.padded(collective),
				PaperCount.padded(all.size() - collective)));
		return new Block.Grid(null,
				List.of(NUMBER, new Column("Lĩnh vực", 6, Align.LEFT), new Column("Số mô hình", 2, Align.CENTRE),
						new Column("Tập thể", 2, Align.CENTRE), new Column("Cá nhân", 2, Align.CENTRE)),
				rows);
	}

	private static Block list(List<AgendaLine> lines) {
		List<AgendaLine> chosen = lines.stream().filter(MeetingTables::selected).toList();
		List<List<String>> rows = byUnit(chosen, (number, line) -> List.of(number, line.name(), line.field(),
				line.collective() ? "Tập thể" : "Cá nhân", line.period(), ""));
		rows.add(List.of("Tổng cộng: " + counted(chosen)));
		return new Block.Grid(null,
				List.of(NUMBER, new Column("Mô hình, điển hình", 7, Align.LEFT), new Column("Lĩnh vực", 3, Align.LEFT),
						new Column("Chủ thể", 2, Align.CENTRE), new Column("Thời gian thực hiện", 4, Align.CENTRE),
						new Column("Ghi chú", 2, Align.LEFT)),
				rows);
	}

	static OfficialDocument.Appendix appendix(List<AgendaLine> lines, int year) {
		return new OfficialDocument.Appendix(
				"DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” NĂM " + year + " ĐỀ NGHỊ GIAO THỰC HIỆN", "",
				List.of(list(lines)), true);
	}

}
