package vn.danvankheo.steps.listimport;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.danvankheo.ground.file.SpreadsheetWriter;
import vn.danvankheo.ground.file.Table;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * The one list format, written: the template to fill in, and lists as they stand. What is
 * written is read back unchanged.
 */
final class ListFile {

	private static final int LINES_OF_A_TEMPLATE = 30;

	private static final String[] GUIDANCE = { "HƯỚNG DẪN GHI DANH SÁCH",
			"Mỗi dòng là một mô hình hoặc điển hình. Có thể đổi thứ tự cột, thêm cột riêng; không cần xóa cột để trống.",
			"Năm nội dung phải có khi gửi: tên; địa chỉ thực hiện; ngày bắt đầu và ngày kết thúc; nội dung; chủ mô hình "
					+ "hoặc người phụ trách. Thiếu thì dòng vẫn được nhận thành bản nháp, trừ tên và ngày bắt đầu.",
			"Ngày ghi 25/7/%1$d hoặc 25/07/%1$d. Cũng hiểu được: tháng 3/%1$d; quý II/%1$d; từ tháng 3 đến tháng 11/%1$d.",
			"Cột «Lĩnh vực» chọn trong danh sách; ghi tắt như VH-XH, ANQP, KT, XD HTCT cũng được.",
			"Cột «Lĩnh vực khó (ưu tiên)» đánh dấu x nếu mô hình thuộc lĩnh vực khó, trọng tâm.",
			"Điện thoại 10 số, có thể có dấu chấm, dấu cách hoặc +84.",
			"Ô công thức chỉ được lấy giá trị đang hiện. Không nhập nội dung mật." };

	/**
	 * A model of a list.
	 *
	 * @param code by which it is known when the list comes back
	 */
	record Entry(String code, Facts facts) {
	}

	private ListFile() {
	}

	private static List<String> guidance(int year) {
		return Stream.of(GUIDANCE).map((line) -> line.formatted(year)).toList();
	}

	/** An empty list with choices and guidance. */
	static void template(List<String> titleLines, KnownFields fields, int year, OutputStream target)
			throws IOException {
		List<List<Object>> lines = IntStream.rangeClosed(1, LINES_OF_A_TEMPLATE).mapToObj((number) -> {
			List<Object> line = new ArrayList<>(List.of(number));
			line.addAll(Collections.nCopies(ListColumn.written().size(), null));
			return line;
		}).toList();
		SpreadsheetWriter.write(new Table("Danh sách", titleLines, columns(fields), lines), guidance(year), target);
	}

	/** The list as it stands. */
	static void list(List<String> titleLines, KnownFields fields, List<Entry> models, OutputStream target)
			throws IOException {
		List<List<Object>> lines = IntStream.range(0, models.size())
			.mapToObj((at) -> line(at + 1, models.get(at), fields))
			.toList();
		List<Table.Column> columns = columns(fields);
		columns.add(1, new Table.Column(ListColumn.CODE.title(), 10));
		SpreadsheetWriter.write(new Table("Danh sách", titleLines, columns, lines), List.of(), target);
	}

	private static List<Table.Column> columns(KnownFields fields) {
		List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column(ListColumn.ORDINAL.title(), 5)));
		ListColumn.written()
			.forEach((column) -> columns
				.add(column.column((column == ListColumn.FIELD) ? fields.names() : ListWords.choices(column.fact()))));
		return columns;
	}

	private static List<Object> line(int number, Entry model, KnownFields fields) {
		List<Object> line = new ArrayList<>(List.of(number, model.code()));
		Facts facts = model.facts();
		ListColumn.written()
			.forEach((column) -> line.add(column.cell(facts,
					(fact) -> (fact == Fact.FIELD) ? fields.name(facts.field()) : ListWords.of(facts.of(fact)))));
		return line;
	}

}
