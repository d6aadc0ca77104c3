package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.danvankheo.ground.web.PlainText;

/**
 * Writes tables as XLSX, row by row: frozen heading that repeats on paper, A4 landscape,
 * filter, and texts that stay texts whatever they begin with.
 */
public final class SpreadsheetWriter {

	private static final String FONT = "Times New Roman";

	private static final String HEADING_GROUND = "F3E9E9";

	private static final String RULE = "BFBAB2";

	private static final int ROWS_WITH_CHOICES = 500;

	private static final int ROWS_KEPT = 200;

	private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

	private final Workbook workbook;

	private Worksheet choices;

	private int lists;

	private SpreadsheetWriter(Workbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * Writes the table and, when there are any, lines of guidance on a second sheet; the
	 * stream stays open.
	 */
	public static void write(Table table, List<String> guidance, OutputStream target) throws IOException {
		Workbook workbook = new Workbook(target, "Dan Van Kheo", "1.0");
		workbook.setGlobalDefaultFont(FONT, 12);
		SpreadsheetWriter writer = new SpreadsheetWriter(workbook);
		writer.table(table);
		if (!guidance.isEmpty()) {
			writer.guidance(guidance);
		}
		workbook.finish();
	}

	private void table(Table table) throws IOException {
		Worksheet sheet = this.workbook.newWorksheet(table.name());
		int heading = table.titleLines().isEmpty() ? 0 : table.titleLines().size() + 1;
		int last = table.columns().size() - 1;
		setUp(sheet, heading);
		for (int line = 0; line < heading - 1; line++) {
			sheet.value(line, 0, text(table.titleLines().get(line)));
			sheet.range(line, 0, line, last).style().bold().horizontalAlignment("center").merge().set();
		}
		headings(sheet, table.columns(), heading);
		int row = heading + 1;
		for (List<?> values : table.rows()) {
			row(sheet, row, values);
			row++;
			if (row % ROWS_KEPT == 0) {
				sheet.flush();
			}
		}
		sheet.setAutoFilter(heading, 0, Math.max(row - 1, heading), last);
		sheet.finish();
	}

	private static void setUp(Worksheet sheet, int heading) {
		sheet.freezePane(0, heading + 1);
		sheet.repeatRows(heading, heading);
		sheet.paperSize(PaperSize.A4_PAPER);
		sheet.pageOrientation("landscape");
		sheet.setFitToPage(true);
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
		sheet.footer("&P/&N", Position.CENTER);
	}

	private void headings(Worksheet sheet, List<Table.Column> columns, int row) throws IOException {
		for (int at = 0; at < columns.size(); at++) {
			Table.Column column = columns.get(at);
			sheet.width(at, column.width());
			sheet.value(row, at, text(column.heading()));
			if (!column.choices().isEmpty()) {
				offer(sheet, row, at, column.choices());
			}
		}
		sheet.range(row, 0, row, columns.size() - 1)
			.style()
			.bold()
			.wrapText(true)
			.fillColor(HEADING_GROUND)
			.horizontalAlignment("center")
			.verticalAlignment("center")
			.borderStyle(BorderStyle.THIN)
			.borderColor(RULE)
			.set();
	}

	private void offer(Worksheet sheet, int row, int column, List<String> values) {
		if (this.choices == null) {
			this.choices = this.workbook.newWorksheet("Danh mục");
			this.choices.setVisibilityState(VisibilityState.HIDDEN);
		}
		int list = this.lists++;
		IntStream.range(0, values.size()).forEach((at) -> this.choices.value(at, list, text(values.get(at))));
		sheet.range(row + 1, column, row + ROWS_WITH_CHOICES, column)
			.validateWithList(this.choices.range(0, list, values.size() - 1, list))
			.allowBlank(true)
			.showErrorMessage(false);
	}

	private static void row(Worksheet sheet, int row, List<?> values) {
		for (int at = 0; at < values.size(); at++) {
			Object value = values.get(at);
			var style = sheet.style(row, at)
				.wrapText(true)
				.verticalAlignment("top")
				.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
				.borderColor(BorderSide.BOTTOM, RULE);
			if (value instanceof LocalDate date) {
				sheet.value(row, at, date);
				style.format("dd/mm/yyyy");
			}
			else if (value instanceof Number number) {
				sheet.value(row, at, number);
			}
			else {
				sheet.value(row, at, (value != null) ? text(value.toString()) : "");
				style.format("@");
			}
			style.set();
		}
	}

	private void guidance(List<String> lines) throws IOException {
		Worksheet sheet = this.workbook.newWorksheet("Hướng dẫn");
		sheet.width(0, 110);
		for (int at = 0; at < lines.size(); at++) {
			sheet.value(at, 0, text(lines.get(at)));
			sheet.style(at, 0).wrapText(true).verticalAlignment("top").set();
		}
		sheet.finish();
	}

	static String text(String text) {
		return ESCAPE.matcher(PlainText.clean(text)).replaceAll("_x005F_$1");
	}

}
