package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One table of a Word document while its rows and cells stream by. */
final class WordTable {

	private final SheetBuilder sheet;

	private final Map<Integer, Sheet.Area> downwards = new HashMap<>();

	private final List<CellMaker.Piece> pieces = new ArrayList<>();

	private final StringBuilder piece = new StringBuilder();

	private String font;

	private int length;

	private int row;

	private int column;

	private int width;

	private boolean restarts;

	private boolean continues;

	private boolean numbered;

	private int numbers;

	WordTable(SheetBuilder.Budget budget) {
		this.sheet = new SheetBuilder(budget);
	}

	void startRow() {
		this.row++;
		this.column = 0;
	}

	/** Columns that the row leaves free before its first cell. */
	void leave(int columns) {
		this.column += columns;
	}

	void startCell() {
		this.width = 1;
		this.restarts = false;
		this.continues = false;
		this.numbered = false;
		this.pieces.clear();
		this.piece.setLength(0);
		this.length = 0;
	}

	void wide(int columns) {
		this.width = Math.max(1, Math.min(columns, 2 * SpreadsheetLimits.COLUMNS));
	}

	void merged(boolean first) {
		this.restarts = first;
		this.continues = !first;
	}

	/** The paragraph is numbered by the program. */
	void number() {
		this.numbered = true;
	}

	void write(String text, String inFont) {
		if (this.length > SpreadsheetLimits.CELL_CHARACTERS || text.isEmpty()) {
			return;
		}
		if (!inFont.equals(this.font)) {
			endPiece();
		}
		this.font = inFont;
		this.piece.append(text);
		this.length += text.length();
	}

	private void endPiece() {
		if (!this.piece.isEmpty()) {
			this.pieces.add(new CellMaker.Piece(this.font, this.piece.toString()));
			this.piece.setLength(0);
		}
	}

	void endCell() {
		endPiece();
		Sheet.Area above = this.downwards.get(this.column);
		if (this.continues && above != null) {
			this.downwards.put(this.column,
					new Sheet.Area(above.firstRow(), this.row, this.column, above.lastColumn()));
		}
		else {
			endMerged(this.column);
			put();
		}
		this.column += this.width;
	}

	private void put() {
		Sheet.Area area = new Sheet.Area(this.row, this.row, this.column, this.column + this.width - 1);
		if (this.restarts) {
			this.downwards.put(this.column, area);
		}
		else {
			this.sheet.merge(area);
		}
		Cell cell = CellMaker.text(this.row, this.column, "", this.pieces);
		boolean onlyNumbered = cell == null && this.numbered && this.column == 0;
		this.sheet.put(onlyNumbered ? CellMaker.text(this.row, 0, String.valueOf(++this.numbers)) : cell, false);
	}

	private void endMerged(int column) {
		Sheet.Area ended = this.downwards.remove(column);
		if (ended != null) {
			this.sheet.merge(ended);
		}
	}

	Sheet sheet(int index) {
		List.copyOf(this.downwards.keySet()).forEach(this::endMerged);
		return this.sheet.sheet("Bảng " + (index + 1), index, true);
	}

}
