package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What an old workbook keeps once for all its sheets: fonts, formats and texts. */
final class OldWorkbookStyles {

	private static final int FONT_THAT_IS_LEFT_OUT = 4;

	private final List<String> fonts = new ArrayList<>();

	private final Map<Integer, String> formats = new HashMap<>();

	private final List<ExtendedFormatRecord> styles = new ArrayList<>();

	private SSTRecord texts;

	void note(Record record) {
		if (record instanceof FontRecord font) {
			this.fonts.add(font.getFontName());
		}
		else if (record instanceof FormatRecord format) {
			this.formats.put(format.getIndexCode(), format.getFormatString());
		}
		else if (record instanceof ExtendedFormatRecord style) {
			this.styles.add(style);
		}
		else if (record instanceof SSTRecord shared) {
			this.texts = shared;
		}
	}

	CellMaker.Style style(CellValueRecordInterface cell) {
		int at = cell.getXFIndex();
		if (at < 0 || at >= this.styles.size()) {
			return CellMaker.Style.PLAIN;
		}
		ExtendedFormatRecord style = this.styles.get(at);
		int format = style.getFormatIndex();
		String code = this.formats.containsKey(format) ? this.formats.get(format)
				: BuiltinFormats.getBuiltinFormat(format);
		return CellMaker.Style.of(font(style.getFontIndex()), format, code);
	}

	String font(CellValueRecordInterface cell) {
		return style(cell).font();
	}

	private String font(int index) {
		int at = (index > FONT_THAT_IS_LEFT_OUT) ? index - 1 : index;
		return (at >= 0 && at < this.fonts.size()) ? this.fonts.get(at) : "";
	}

	/** A shared text in its pieces, each in its own font. */
	List<CellMaker.Piece> text(int index) {
		if (this.texts == null || index < 0 || index >= this.texts.getNumUniqueStrings()) {
			return List.of();
		}
		UnicodeString text = this.texts.getString(index);
		List<CellMaker.Piece> pieces = new ArrayList<>();
		int from = 0;
		String font = null;
		for (int run = 0; run < text.getFormatRunCount(); run++) {
			int to = Math.max(from, Math.min(text.getFormatRun(run).getCharacterPos(), text.getString().length()));
			pieces.add(new CellMaker.Piece(font, text.getString().substring(from, to)));
			font = font(text.getFormatRun(run).getFontIndex());
			from = to;
		}
		pieces.add(new CellMaker.Piece(font, text.getString().substring(from)));
		return pieces;
	}

}
