package vn.danvankheo.ground.file;

import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the filled cells of one sheet of an XLSX workbook while its XML streams by.
 */
final class SheetHandler extends DefaultHandler {

	private final XlsxWorkbook workbook;

	private final SheetBuilder sheet;

	private final StringBuilder value = new StringBuilder();

	private final StringBuilder formula = new StringBuilder();

	private SharedTexts.RichText inline = new SharedTexts.RichText();

	private StringBuilder target;

	private String type;

	private String style;

	private int row;

	private int column;

	private boolean hasFormula;

	private boolean hasValue;

	private boolean hidden;

	SheetHandler(XlsxWorkbook workbook, SheetBuilder sheet) {
		this.workbook = workbook;
		this.sheet = sheet;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> startRow(attributes);
			case "c" -> startCell(attributes);
			case "v" -> {
				this.target = this.value;
				this.hasValue = true;
			}
			case "f" -> {
				this.target = this.formula;
				this.hasFormula = true;
			}
			case "mergeCell" -> merge(attributes.getValue("ref"));
			default -> this.inline.start(name, attributes);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		switch (name) {
			case "v", "f" -> this.target = null;
			case "c" -> endCell();
			default -> this.inline.end(name);
		}
	}

	@Override
	public void characters(char[] source, int start, int length) {
		if (this.target == null) {
			this.inline.characters(source, start, length);
		}
		else if (this.target.length() <= SpreadsheetLimits.CELL_CHARACTERS) {
			this.target.append(source, start, length);
		}
	}

	private void startRow(Attributes attributes) {
		this.row = OfficeNumbers.whole(attributes.getValue("r"), this.row + 1);
		this.column = -1;
		this.hidden = OfficeNumbers.isOn(attributes.getValue("hidden")) || "0".equals(attributes.getValue("ht"));
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		this.column = (reference != null) ? column(reference) : this.column + 1;
		this.type = attributes.getValue("t");
		this.style = attributes.getValue("s");
		this.value.setLength(0);
		this.formula.setLength(0);
		this.hasFormula = false;
		this.hasValue = false;
	}

	private static int column(String reference) {
		return new CellReference(reference).getCol();
	}

	private void endCell() {
		List<CellMaker.Piece> pieces = this.inline.taken();
		if (this.hasFormula) {
			boolean known = this.value.length() > 0 || this.hasValue && "str".equals(this.type);
			Cell cell = known ? cell(pieces) : null;
			this.sheet.put(CellMaker.formula(this.row, this.column, this.formula.toString(), cell, known), this.hidden);
		}
		else if (this.value.length() > 0 || !pieces.isEmpty()) {
			this.sheet.put(cell(pieces), this.hidden);
		}
	}

	private Cell cell(List<CellMaker.Piece> pieces) {
		String text = this.value.toString();
		CellMaker.Style styled = this.workbook.style(this.style);
		return switch ((this.type != null) ? this.type : "n") {
			case "s" -> text(styled, this.workbook.text(OfficeNumbers.whole(text, -1)));
			case "inlineStr" -> text(styled, pieces);
			case "str" -> text(styled, List.of(new CellMaker.Piece(null, SharedTexts.RichText.decoded(text))));
			case "b" -> CellMaker.tick(this.row, this.column, OfficeNumbers.isOn(text.strip()));
			case "d" -> CellMaker.machineDay(this.row, this.column, text);
			case "e" -> CellMaker.error(this.row, this.column, text);
			case "n" -> number(styled, text.strip());
			default -> CellMaker.text(this.row, this.column, text);
		};
	}

	private Cell text(CellMaker.Style styled, List<CellMaker.Piece> pieces) {
		return CellMaker.text(this.row, this.column, styled.font(), pieces);
	}

	private Cell number(CellMaker.Style styled, String text) {
		return text.matches("[-+]?(\\d{1,40}([.]\\d{0,40})?|[.]\\d{1,40})([eE][-+]?\\d{1,3})?")
				? CellMaker.number(this.row, this.column, styled, new BigDecimal(text), this.workbook.since1904())
				: CellMaker.text(this.row, this.column, text);
	}

	private void merge(String reference) {
		CellRangeAddress area = CellRangeAddress.valueOf(reference);
		this.sheet.merge(new Sheet.Area(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
				area.getLastColumn()));
	}

}
