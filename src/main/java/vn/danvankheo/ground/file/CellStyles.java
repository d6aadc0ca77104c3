package vn.danvankheo.ground.file;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What the reader asks of a cell's style: its font, and whether its number is a day. */
final class CellStyles {

	/**
	 * A style.
	 *
	 * @param date whether numbers are shown as days
	 * @param time whether their time of day is shown too
	 */
	record Style(String font, boolean date, boolean time) {

	}

	private static final Style PLAIN = new Style("", false, false);

	private final StylesTable table;

	private final Map<Integer, Style> known = new HashMap<>();

	CellStyles(StylesTable table) {
		this.table = table;
	}

	Style at(String index) {
		if (index == null || !index.matches("\\d{1,6}")) {
			return PLAIN;
		}
		return this.known.computeIfAbsent(Integer.valueOf(index), this::read);
	}

	private Style read(int index) {
		if (index >= this.table.getNumCellStyles()) {
			return PLAIN;
		}
		XSSFCellStyle style = this.table.getStyleAt(index);
		String format = style.getDataFormatString();
		boolean date = format != null && DateUtil.isADateFormat(style.getDataFormat(), format);
		return new Style(style.getFont().getFontName(), date, date && format.matches("(?i).*[hs].*"));
	}

}
