package vn.danvankheo.ground.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.DateUtil;
import vn.danvankheo.ground.web.PlainText;

/** Makes plain cells of what files of any form say: one cleaning for all of them. */
final class CellMaker {

	/**
	 * A piece of a cell's text.
	 *
	 * @param font its own font; null when it has the cell's
	 */
	record Piece(String font, String text) {

	}

	/**
	 * How a cell is written.
	 *
	 * @param date whether numbers are shown as days
	 * @param time whether their time of day is shown too
	 * @param digits how many digits whole numbers are shown with at least
	 */
	record Style(String font, boolean date, boolean time, int digits) {

		static final Style PLAIN = new Style("", false, false, 1);

		static Style of(String font, int format, String code) {
			boolean date = code != null && DateUtil.isADateFormat(format, code);
			boolean zeros = code != null && code.matches("0{2,15}");
			return new Style(font, date, date && code.matches("(?i).*[hs].*"), zeros ? code.length() : 1);
		}

	}

	/** Functions younger than the form of the file have «_xlfn.» before their names. */
	private static final Pattern MAKES_TEXT = Pattern.compile(
			"(?i)^\\s*(?:_xl\\w+\\.)*(?:HYPERLINK|CONCAT(?:ENATE)?|TEXT(?:JOIN)?|TRIM|UPPER|LOWER|PROPER|LEFT|RIGHT"
					+ "|MID|SUBSTITUTE|REPLACE|REPT|CHAR|CLEAN|T)\\(|&");

	private CellMaker() {
	}

	/** A cell of one text; null when nothing of it can be seen. */
	static Cell text(int row, int column, String text) {
		return text(row, column, "", List.of(new Piece(null, text)));
	}

	/** A cell of several pieces, those without a font of their own in the cell's. */
	static Cell text(int row, int column, String font, List<Piece> pieces) {
		String original = pieces.stream().map(Piece::text).collect(Collectors.joining());
		if (original.length() > SpreadsheetLimits.CELL_CHARACTERS) {
			throw SpreadsheetLimits.refusal("cellTooLong", SpreadsheetLimits.CELL_CHARACTERS,
					Cell.letters(column) + row);
		}
		LegacyEncoding[] found = new LegacyEncoding[1];
		boolean oneFont = pieces.stream().allMatch((piece) -> piece.font() == null || piece.font().equals(font));
		String text = oneFont ? convert(font, original, found)
				: pieces.stream()
					.map((piece) -> convert((piece.font() != null) ? piece.font() : font, piece.text(), found))
					.collect(Collectors.joining());
		String clean = PlainText.clean(text).strip();
		if (clean.isEmpty()) {
			return null;
		}
		MachineDay day = MachineDay.read(clean).orElse(MachineDay.NONE);
		return new Cell(row, column, Cell.Kind.TEXT, clean, null, day.day(), found[0], original.strip(), false,
				day.turned());
	}

	private static String convert(String font, String text, LegacyEncoding[] found) {
		return LegacyEncoding.of(font, text).map((encoding) -> {
			String converted = encoding.convert(font, text);
			found[0] = converted.equals(text) ? found[0] : encoding;
			return converted;
		}).orElse(text);
	}

	/** A cell of a number, which may be a day. */
	static Cell number(int row, int column, Style style, BigDecimal number, boolean since1904) {
		if (style.date() && DateUtil.isValidExcelDate(number.doubleValue())) {
			LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), since1904);
			return date(row, column, number, MachineDay.of(moment, style.time()), MachineDay.written(moment));
		}
		String plain = plain(number);
		boolean whole = plain.matches("\\d{1,15}");
		String text = whole ? "0".repeat(Math.max(0, style.digits() - plain.length())) + plain : plain;
		return new Cell(row, column, Cell.Kind.NUMBER, text, number, null, null, text, false, false);
	}

	private static String plain(BigDecimal number) {
		boolean showable = Math.abs((long) number.scale()) <= 60;
		return showable ? number.stripTrailingZeros().toPlainString() : number.toString();
	}

	/** A cell whose day is written as programs do; a text when it is none. */
	static Cell machineDay(int row, int column, String written) {
		Optional<MachineDay> day = MachineDay.read(written.strip());
		return day.isPresent() ? date(row, column, null, day.get(), written.strip()) : text(row, column, written);
	}

	private static Cell date(int row, int column, BigDecimal number, MachineDay day, String written) {
		String text = day.day().toString();
		return new Cell(row, column, Cell.Kind.DATE, text, number, day.day(), null, day.turned() ? written : text,
				false, day.turned());
	}

	/** A tick, as a cross; null when it is not ticked. */
	static Cell tick(int row, int column, boolean ticked) {
		return text(row, column, ticked ? "x" : "");
	}

	/** A cell whose computation failed. */
	static Cell error(int row, int column, String sign) {
		return new Cell(row, column, Cell.Kind.ERROR, sign, null, null, null, sign, false, false);
	}

	/**
	 * A cell that is computed. A zero is no value of a formula that makes text: programs
	 * that do not compute write it.
	 * @param value what the file holds as its value; null when it is nothing
	 * @param known whether that is so, rather than that the file holds no value
	 */
	static Cell formula(int row, int column, String formula, Cell value, boolean known) {
		boolean zero = value != null && value.number() != null && value.number().signum() == 0;
		if (known && !(zero && MAKES_TEXT.matcher(formula).find())) {
			return (value != null) ? value.ofFormula() : null;
		}
		String text = PlainText.clean("=" + formula).strip();
		return new Cell(row, column, Cell.Kind.FORMULA, text, null, null, null, text, false, false);
	}

}
