package vn.danvankheo.ground.file;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.apache.poi.ss.util.CellReference;

/**
 * One filled cell of a spreadsheet, as plain values.
 *
 * @param row its row as the program shows it, from 1
 * @param column its column, from 0
 * @param text its text in Unicode, clean and trimmed; of a formula whose value the file
 * does not hold, the formula, which is never evaluated; of an error, its sign («#N/A»)
 * @param number the number of a number or date cell; else null
 * @param date the day of a date cell, or of a text that is a day in a machine's notation;
 * else null
 * @param encoding the legacy encoding it was converted from; null when it was not
 * @param original the text before the conversion, or the moment before it was turned; the
 * text itself when there was neither
 * @param computed whether it is the value that the file holds of a formula
 * @param turned whether the day is not the one that is written: a moment of a named zone
 * was turned into the day in Vietnam, or seconds short of midnight into the day they mean
 */
public record Cell(int row, int column, Kind kind, String text, BigDecimal number, LocalDate date,
		LegacyEncoding encoding, String original, boolean computed, boolean turned) {

	/** What a cell holds. */
	public enum Kind {

		TEXT, NUMBER, DATE, FORMULA, ERROR

	}

	/** Whether it is a formula whose value is not known. */
	public boolean isFormula() {
		return this.kind == Kind.FORMULA;
	}

	/** Whether a computation failed, so that it says nothing. */
	public boolean isError() {
		return this.kind == Kind.ERROR;
	}

	/** The same, as the value that the file holds of a formula. */
	Cell ofFormula() {
		return new Cell(this.row, this.column, this.kind, this.text, this.number, this.date, this.encoding,
				this.original, true, this.turned);
	}

	/** The letters of a column counted from 0: A, B, … Z, AA. */
	public static String letters(int column) {
		return CellReference.convertNumToColString(column);
	}

}
