package vn.danvankheo.ground.file;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.apache.poi.ss.util.CellReference;

/**
 * One filled cell of a spreadsheet, as plain values.
 *
 * @param row its row as the program shows it, from 1
 * @param column its column, from 0
 * @param text its text in Unicode, clean and trimmed; of a formula, the formula, which is
 * never evaluated
 * @param number the number of a number or date cell; else null
 * @param date the day of a date cell; else null
 * @param encoding the legacy encoding it was converted from; null when it was not
 * @param original the text before the conversion; the text itself when there was none
 */
public record Cell(int row, int column, Kind kind, String text, BigDecimal number, LocalDate date,
		LegacyEncoding encoding, String original) {

	/** What a cell holds. */
	public enum Kind {

		TEXT, NUMBER, DATE, FORMULA

	}

	/** Whether a formula computes this cell. */
	public boolean isFormula() {
		return this.kind == Kind.FORMULA;
	}

	/** The letters of a column counted from 0: A, B, … Z, AA. */
	public static String letters(int column) {
		return CellReference.convertNumToColString(column);
	}

}
