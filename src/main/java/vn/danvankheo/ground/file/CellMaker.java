package vn.danvankheo.ground.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.danvankheo.ground.web.PlainText;

/** Turns what the XML says of a cell into a plain value. */
final class CellMaker {

	private final SharedTexts texts;

	private final CellStyles styles;

	private final boolean since1904;

	CellMaker(SharedTexts texts, CellStyles styles, boolean since1904) {
		this.texts = texts;
		this.styles = styles;
		this.since1904 = since1904;
	}

	/** The cell; null when it holds nothing that can be seen. */
	Cell make(int row, int column, SheetHandler.RawCell raw, String value, String formula) {
		if (formula == null) {
			return make(row, column, raw, value);
		}
		// A zero is also what programs write that do not compute.
		boolean stored = !value.isEmpty() && !"0".equals(value) || "str".equals(raw.type());
		if (!stored) {
			String text = PlainText.clean(formula).strip();
			return new Cell(row, column, Cell.Kind.FORMULA, text, null, null, null, text, false, false);
		}
		Cell cell = make(row, column, raw, value);
		return (cell != null) ? cell.ofFormula() : null;
	}

	private Cell make(int row, int column, SheetHandler.RawCell raw, String value) {
		CellStyles.Style style = this.styles.at(raw.style());
		String type = (raw.type() != null) ? raw.type() : "n";
		return switch (type) {
			case "s" -> text(row, column, style.font(), this.texts.at(index(value)));
			case "inlineStr", "str" -> text(row, column, style.font(), List.of(new SharedTexts.Piece(null, value)));
			case "b" -> text(row, column, "", List.of(new SharedTexts.Piece(null, "1".equals(value) ? "x" : "")));
			case "d" -> machineDay(row, column, value);
			case "e" -> new Cell(row, column, Cell.Kind.ERROR, value, null, null, null, value, false, false);
			case "n" -> number(row, column, style, value);
			default -> text(row, column, "", List.of(new SharedTexts.Piece(null, value)));
		};
	}

	private static int index(String value) {
		return value.strip().matches("\\d{1,9}") ? Integer.parseInt(value.strip()) : -1;
	}

	private Cell text(int row, int column, String font, List<SharedTexts.Piece> pieces) {
		String original = decoded(pieces.stream().map(SharedTexts.Piece::text).collect(Collectors.joining()));
		LegacyEncoding[] found = new LegacyEncoding[1];
		boolean oneFont = pieces.stream().allMatch((piece) -> piece.font() == null || piece.font().equals(font));
		String text = oneFont ? convert(font, original, found)
				: pieces.stream()
					.map((piece) -> convert((piece.font() != null) ? piece.font() : font, decoded(piece.text()), found))
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

	private static String decoded(String text) {
		return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
	}

	private Cell number(int row, int column, CellStyles.Style style, String value) {
		if (!value.strip().matches("[-+]?\\d{0,40}([.]\\d{0,40})?([eE][-+]?\\d{1,3})?") || value.isBlank()) {
			return text(row, column, "", List.of(new SharedTexts.Piece(null, value)));
		}
		BigDecimal number = new BigDecimal(value.strip());
		if (style.date() && DateUtil.isValidExcelDate(number.doubleValue())) {
			LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue(), this.since1904);
			return date(row, column, number, MachineDay.of(moment, style.time()), MachineDay.written(moment));
		}
		String text = plain(number);
		return new Cell(row, column, Cell.Kind.NUMBER, text, number, null, null, text, false, false);
	}

	private static String plain(BigDecimal number) {
		boolean showable = Math.abs((long) number.scale()) <= 60;
		return showable ? number.stripTrailingZeros().toPlainString() : number.toString();
	}

	private Cell machineDay(int row, int column, String value) {
		return MachineDay.read(value.strip())
			.map((day) -> date(row, column, null, day, value.strip()))
			.orElseGet(() -> text(row, column, "", List.of(new SharedTexts.Piece(null, value))));
	}

	private static Cell date(int row, int column, BigDecimal number, MachineDay day, String written) {
		String text = day.day().toString();
		return new Cell(row, column, Cell.Kind.DATE, text, number, day.day(), null, day.turned() ? written : text,
				false, day.turned());
	}

}
