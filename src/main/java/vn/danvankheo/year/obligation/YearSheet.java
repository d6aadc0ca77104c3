package vn.danvankheo.year.obligation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.file.SpreadsheetWriter;
import vn.danvankheo.ground.file.Table;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;

/** The board of a year as a workbook. */
@Component
class YearSheet {

	private final Words words;

	private final KindWords kinds;

	private final Clock clock;

	YearSheet(Words words, KindWords kinds, Clock clock) {
		this.words = words;
		this.kinds = kinds;
		this.clock = clock;
	}

	void write(YearBoard board, OutputStream target) throws IOException {
		List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("TT", 5), new Table.Column("Đơn vị", 34),
				new Table.Column("Loại đơn vị", 20)));
		board.columns().forEach((column) -> columns.add(new Table.Column(column.head(), 14)));
		columns.addAll(List.of(new Table.Column("Đã nộp", 8), new Table.Column("Phải nộp", 9),
				new Table.Column("Tỷ lệ %", 8)));
		List<List<Object>> rows = new ArrayList<>();
		board.groups()
			.forEach((group) -> group.rows()
				.forEach((row) -> rows.add(row(rows.size() + 1, this.words.of(group.kind()), row))));
		List<Object> total = new ArrayList<>(Arrays.asList(null, "Cộng", null));
		board.sums().forEach((sum) -> total.add(sum.words()));
		rows.add(closed(total, board.sum()));
		String kind = board.kind().equals(YearBoard.ALL) ? "MỌI VIỆC CÓ HẠN" : this.kinds.name(board.kind());
		List<String> titles = List.of(
				"THEO DÕI " + kind.toUpperCase(java.util.Locale.forLanguageTag("vi")) + " NĂM "
						+ board.campaign().year(),
				"Tính đến " + VietnameseDate.moment(this.clock.instant()), board.heading());
		SpreadsheetWriter.write(new Table("Theo dõi", titles, columns, rows), List.of(), target);
	}

	private static List<Object> row(int number, String kind, YearRow row) {
		List<Object> cells = new ArrayList<>(Arrays.asList(number, row.unit().shortName(), kind));
		row.cells().forEach((cell) -> cells.add((cell != null) ? cell.words() : "–"));
		return closed(cells, row.sum());
	}

	private static List<Object> closed(List<Object> cells, YearSum sum) {
		cells.addAll(Arrays.asList(sum.received(), sum.expected(), (sum.expected() > 0) ? sum.percent() : null));
		return cells;
	}

}
