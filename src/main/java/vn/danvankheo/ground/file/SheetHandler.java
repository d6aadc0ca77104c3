package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the filled cells of one sheet while its XML streams by. */
final class SheetHandler extends DefaultHandler {

	private final CellMaker maker;

	private final IntUnaryOperator cellBudget;

	private final List<Sheet.Row> rows = new ArrayList<>();

	private final List<Sheet.Area> merged = new ArrayList<>();

	private final StringBuilder value = new StringBuilder();

	private final StringBuilder formula = new StringBuilder();

	private SortedMap<Integer, Cell> cells = new TreeMap<>();

	private StringBuilder target;

	private RawCell raw;

	private int row;

	private int column;

	private boolean hasFormula;

	private boolean hidden;

	SheetHandler(CellMaker maker, IntUnaryOperator cellBudget) {
		this.maker = maker;
		this.cellBudget = cellBudget;
	}

	Sheet sheet(String name, int index, boolean visible) {
		return new Sheet(name, index, visible, List.copyOf(this.rows), List.copyOf(this.merged));
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "row" -> startRow(attributes);
			case "c" -> startCell(attributes);
			case "v", "t" -> this.target = this.value;
			case "f" -> {
				this.target = this.formula;
				this.hasFormula = true;
			}
			case "mergeCell" -> merge(attributes.getValue("ref"));
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		switch (name) {
			case "v", "t", "f" -> this.target = null;
			case "c" -> endCell();
			case "row" -> endRow();
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] source, int start, int length) {
		if (this.target != null && this.target.length() <= SpreadsheetLimits.CELL_CHARACTERS) {
			this.target.append(source, start, length);
		}
	}

	private void startRow(Attributes attributes) {
		String number = attributes.getValue("r");
		this.hidden = isTrue(attributes.getValue("hidden")) || "0".equals(attributes.getValue("ht"));
		this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
		this.column = -1;
		this.cells = new TreeMap<>();
	}

	private static boolean isTrue(String value) {
		return "1".equals(value) || "true".equals(value);
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		this.column = (reference != null) ? new CellReference(reference).getCol() : this.column + 1;
		this.raw = new RawCell(attributes.getValue("t"), attributes.getValue("s"));
		this.value.setLength(0);
		this.formula.setLength(0);
		this.hasFormula = false;
	}

	private void endCell() {
		String computed = this.hasFormula ? "=" + this.formula : null;
		Cell cell = this.maker.make(this.row, this.column, this.raw, this.value.toString(), computed);
		if (cell == null) {
			return;
		}
		if (this.column >= SpreadsheetLimits.COLUMNS) {
			throw SpreadsheetLimits.refusal("tooManyColumns", SpreadsheetLimits.COLUMNS);
		}
		this.cellBudget.applyAsInt(1);
		this.cells.put(this.column, cell);
	}

	private void endRow() {
		if (this.cells.isEmpty()) {
			return;
		}
		this.rows.add(new Sheet.Row(this.row, this.hidden, this.cells));
		if (this.rows.size() > SpreadsheetLimits.ROWS) {
			throw SpreadsheetLimits.refusal("tooManyRows", SpreadsheetLimits.ROWS);
		}
	}

	private void merge(String reference) {
		if (this.merged.size() < SpreadsheetLimits.ROWS) {
			CellRangeAddress area = CellRangeAddress.valueOf(reference);
			this.merged.add(new Sheet.Area(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
					area.getLastColumn()));
		}
	}

	/**
	 * What the XML says of a cell.
	 *
	 * @param type its type letter; null for a number
	 * @param style the index of its style; null for the plain one
	 */
	record RawCell(String type, String style) {

	}

}
