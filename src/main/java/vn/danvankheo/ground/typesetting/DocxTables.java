package vn.danvankheo.ground.typesetting;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of the Word file, with borders and without. */
final class DocxTables {

	private static final int THIN = 4;

	private static final String BLACK = "000000";

	private DocxTables() {
	}

	/** What stands in a cell of borderless columns. */
	interface Filling {

		void fill(XWPFTableCell cell, List<Piece> pieces, double room);

	}

	static void columns(XWPFTable table, Piece.Columns columns, Filling filling) {
		table.removeBorders();
		prepare(table, columns.widths(), 0);
		for (int at = 0; at < columns.rows().size(); at++) {
			XWPFTableRow row = (at == 0) ? table.getRow(0) : table.createRow();
			row.setCantSplitRow(true);
			List<List<Piece>> cells = columns.rows().get(at);
			for (int column = 0; column < cells.size(); column++) {
				XWPFTableCell cell = cell(row, column, columns.widths().get(column));
				filling.fill(cell, cells.get(column), columns.widths().get(column));
			}
		}
	}

	static void ruled(XWPFTable table, Piece.Ruled ruled, PaperForm form) {
		borders(table);
		prepare(table, ruled.widths(), Table.PADDING);
		XWPFTableRow heading = table.getRow(0);
		heading.setCantSplitRow(true);
		heading.setRepeatHeader(true);
		for (int column = 0; column < ruled.widths().size(); column++) {
			XWPFTableCell cell = cell(heading, column, ruled.widths().get(column));
			cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
			DocxText.write(cell.getParagraphArray(0), ruled.heading().get(column), form);
		}
		for (int at = 0; at < ruled.rows().size(); at++) {
			row(table, ruled.widths(), ruled.rows().get(at), ruled.tied(at), form);
		}
	}

	private static void row(XWPFTable table, List<Double> widths, Piece.Row cells, boolean tied, PaperForm form) {
		XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
		row.setCantSplitRow(true);
		boolean spanning = cells.cells().size() < widths.size();
		for (int column = 0; column < cells.cells().size(); column++) {
			double width = spanning ? widths.stream().mapToDouble(Double::doubleValue).sum() : widths.get(column);
			XWPFTableCell cell = cell(row, column, width);
			if (spanning) {
				cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
			}
			List<Piece.Line> lines = cells.cells().get(column);
			for (int line = 0; line < lines.size(); line++) {
				XWPFParagraph paragraph = (line == 0) ? cell.getParagraphArray(0) : cell.addParagraph();
				DocxText.write(paragraph, lines.get(line), form);
				if (spanning || tied) {
					paragraph.setKeepNext(true);
				}
			}
		}
	}

	private static XWPFTableCell cell(XWPFTableRow row, int column, double width) {
		XWPFTableCell cell = row.getCell(column);
		if (cell == null) {
			cell = row.createCell();
		}
		if (cell.getParagraphs().isEmpty()) {
			cell.addParagraph();
		}
		CTTblWidth size = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr().addNewTcW()
				: cell.getCTTc().addNewTcPr().addNewTcW();
		size(size, width);
		return cell;
	}

	private static void prepare(XWPFTable table, List<Double> widths, double padding) {
		CTTblPr properties = table.getCTTbl().getTblPr();
		size(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(),
				widths.stream().mapToDouble(Double::doubleValue).sum());
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		size(properties.addNewTblInd(), 0);
		CTTblCellMar margins = properties.addNewTblCellMar();
		size(margins.addNewLeft(), padding);
		size(margins.addNewRight(), padding);
		var grid = table.getCTTbl().addNewTblGrid();
		widths.forEach((width) -> grid.addNewGridCol().setW(Twips.of(width)));
	}

	private static void size(CTTblWidth target, double millimetres) {
		target.setType(STTblWidth.DXA);
		target.setW(Twips.of(millimetres));
	}

	private static void borders(XWPFTable table) {
		table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
		table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
		table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
		table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
		table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
		table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, THIN, 0, BLACK);
	}

}
