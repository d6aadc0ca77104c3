package vn.danvankheo.registration;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import vn.danvankheo.document.SpreadsheetWriter;
import vn.danvankheo.document.Table;
import vn.danvankheo.emulation.Facts;

/**
 * The one list format, written: the template to fill in, and lists as they stand. What is
 * written is read back unchanged.
 */
final class ListFile {

	private static final List<ListColumn> COLUMNS = List.of(ListColumn.ORDINAL, ListColumn.NAME, ListColumn.KIND,
			ListColumn.OWNER_KIND, ListColumn.FIELD, ListColumn.ADDRESS, ListColumn.START, ListColumn.END,
			ListColumn.CONTENT, ListColumn.OWNER, ListColumn.PERSON, ListColumn.PHONE, ListColumn.NOVELTY,
			ListColumn.HARD_FIELD, ListColumn.NOTE);

	private static final double[] WIDTHS = { 5, 36, 11, 12, 22, 28, 13, 13, 50, 24, 24, 14, 12, 12, 20 };

	private static final int LINES_OF_A_TEMPLATE = 30;

	private static final List<String> GUIDANCE = List.of("HƯỚNG DẪN GHI DANH SÁCH",
			"Mỗi dòng là một mô hình hoặc điển hình. Có thể đổi thứ tự cột, thêm cột riêng; không cần xóa cột để trống.",
			"Năm nội dung phải có khi gửi: tên; địa chỉ thực hiện; ngày bắt đầu và ngày kết thúc; nội dung; chủ mô hình "
					+ "hoặc người phụ trách. Thiếu thì dòng vẫn được nhận thành bản nháp, trừ tên và ngày bắt đầu.",
			"Ngày ghi 25/7/2023 hoặc 25/07/2023. Cũng hiểu được: tháng 3/2023; quý II/2023; từ tháng 3 đến tháng 11/2023.",
			"Cột «Lĩnh vực» chọn trong danh sách; ghi tắt như VH-XH, ANQP, KT, XD HTCT cũng được.",
			"Cột «Lĩnh vực khó (ưu tiên)» đánh dấu x nếu mô hình thuộc lĩnh vực khó, trọng tâm.",
			"Điện thoại 10 số, có thể có dấu chấm, dấu cách hoặc +84.",
			"Không dùng công thức. Không nhập nội dung mật.");

	private ListFile() {
	}

	/** An empty list with choices and guidance. */
	static void template(List<String> titleLines, KnownFields fields, OutputStream target) throws IOException {
		List<List<Object>> lines = IntStream.rangeClosed(1, LINES_OF_A_TEMPLATE).mapToObj((number) -> {
			List<Object> line = new ArrayList<>(Collections.nCopies(COLUMNS.size(), null));
			line.set(0, number);
			return line;
		}).toList();
		SpreadsheetWriter.write(new Table("Danh sách", titleLines, columns(fields), lines), GUIDANCE, target);
	}

	/** The list as it stands. */
	static void list(List<String> titleLines, KnownFields fields, List<Facts> models, OutputStream target)
			throws IOException {
		List<List<Object>> lines = IntStream.range(0, models.size())
			.mapToObj((at) -> line(at + 1, models.get(at), fields))
			.toList();
		SpreadsheetWriter.write(new Table("Danh sách", titleLines, columns(fields), lines), List.of(), target);
	}

	private static List<Table.Column> columns(KnownFields fields) {
		return IntStream.range(0, COLUMNS.size())
			.mapToObj((at) -> new Table.Column(COLUMNS.get(at).title(), WIDTHS[at], choices(COLUMNS.get(at), fields)))
			.toList();
	}

	private static List<String> choices(ListColumn column, KnownFields fields) {
		return switch (column) {
			case KIND -> List.copyOf(ListWords.KINDS.values());
			case OWNER_KIND -> List.copyOf(ListWords.OWNERS.values());
			case NOVELTY -> List.copyOf(ListWords.NOVELTIES.values());
			case FIELD -> fields.names();
			default -> List.of();
		};
	}

	private static List<Object> line(int number, Facts facts, KnownFields fields) {
		LocalDate start = facts.startsOn();
		return Arrays.asList(number, facts.name(), ListWords.KINDS.get(facts.modelKind()),
				ListWords.OWNERS.get(facts.ownerKind()), fields.name(facts.field()), facts.address(), start,
				facts.endsOn(), facts.content(), facts.owner(), facts.personInCharge(), facts.phone(),
				ListWords.NOVELTIES.get(facts.novelty()), facts.hardField() ? "x" : null, facts.note());
	}

}
