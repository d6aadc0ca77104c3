package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Gives back some rows of a foreign sheet, in its own columns and below its own heading,
 * with a remark beside each. Formulas come back as text, and nothing else of the foreign
 * file does.
 */
public final class Excerpt {

	private static final double WIDEST = 50;

	private static final double NARROWEST = 6;

	private static final double REMARK_WIDTH = 60;

	private final Sheet sheet;

	private final int headingRow;

	private final int remarkColumn;

	private Excerpt(Sheet sheet, int headingRow) {
		this.sheet = sheet;
		this.headingRow = headingRow;
		this.remarkColumn = sheet.lastColumn() + 1;
	}

	/**
	 * Writes everything down to the heading's last row, then the rows that have a remark;
	 * the stream stays open.
	 */
	public static void write(Sheet sheet, int headingRow, String remarkHeading, SortedMap<Integer, String> remarks,
			OutputStream target) throws IOException {
		Workbook workbook = new Workbook(target, "Dan Van Kheo", "1.0");
		workbook.setGlobalDefaultFont("Times New Roman", 12);
		Worksheet page = workbook.newWorksheet(sheet.name());
		Excerpt excerpt = new Excerpt(sheet, headingRow);
		excerpt.widths(page);
		excerpt.head(page, remarkHeading);
		excerpt.body(page, remarks);
		page.finish();
		workbook.finish();
	}

	private void widths(Worksheet page) {
		for (int column = 0; column < this.remarkColumn; column++) {
			int at = column;
			int longest = this.sheet.rows()
				.stream()
				.filter((row) -> row.number() >= this.headingRow)
				.mapToInt((row) -> row.text(at).length())
				.max()
				.orElse(0);
			page.width(column, Math.max(NARROWEST, Math.min(WIDEST, longest + 2)));
		}
		page.width(this.remarkColumn, REMARK_WIDTH);
		page.paperSize(PaperSize.A4_PAPER);
		page.pageOrientation("landscape");
		page.setFitToPage(true);
		page.fitToWidth((short) 1);
		page.fitToHeight((short) 0);
	}

	private void head(Worksheet page, String remarkHeading) {
		this.sheet.rows()
			.stream()
			.filter((row) -> row.number() <= this.headingRow)
			.forEach((row) -> copy(page, row, row.number() - 1, true));
		this.sheet.merged()
			.stream()
			.filter((area) -> area.lastRow() <= this.headingRow)
			.forEach(
					(area) -> page.range(area.firstRow() - 1, area.firstColumn(), area.lastRow() - 1, area.lastColumn())
						.merge());
		page.value(this.headingRow - 1, this.remarkColumn, remarkHeading);
		page.style(this.headingRow - 1, this.remarkColumn).bold().set();
		page.freezePane(0, this.headingRow);
		page.repeatRows(this.headingRow - 1, this.headingRow - 1);
	}

	private void body(Worksheet page, SortedMap<Integer, String> remarks) {
		int line = this.headingRow;
		for (Map.Entry<Integer, String> remark : remarks.entrySet()) {
			Sheet.Row row = this.sheet.row(remark.getKey()).orElseThrow();
			copy(page, row, line, false);
			page.value(line, this.remarkColumn, SpreadsheetWriter.text(remark.getValue()));
			page.style(line, this.remarkColumn).wrapText(true).verticalAlignment("top").format("@").set();
			line++;
		}
	}

	private static void copy(Worksheet page, Sheet.Row row, int line, boolean bold) {
		for (Cell cell : row.cells().values()) {
			var style = page.style(line, cell.column()).verticalAlignment("top");
			switch (cell.kind()) {
				case DATE -> {
					page.value(line, cell.column(), cell.date());
					style.format("dd/mm/yyyy");
				}
				case NUMBER -> page.value(line, cell.column(), cell.number());
				default -> {
					page.value(line, cell.column(), SpreadsheetWriter.text(cell.text()));
					style.format("@").wrapText(!bold);
				}
			}
			if (bold) {
				style.bold();
			}
			style.set();
		}
	}

}
