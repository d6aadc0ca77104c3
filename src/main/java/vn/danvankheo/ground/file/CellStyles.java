package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the reader asks of a workbook's styles: fonts, and how numbers are shown. */
final class CellStyles extends DefaultHandler {

	private static final int MOST = 70_000;

	private final Map<Integer, String> formats = new HashMap<>();

	private final List<String> fonts = new ArrayList<>();

	private final List<CellMaker.Style> styles = new ArrayList<>();

	private String list = "";

	/** The style of this index; the first, when a cell names none. */
	CellMaker.Style at(String index) {
		int at = OfficeNumbers.whole(index, 0);
		return (at < this.styles.size()) ? this.styles.get(at) : CellMaker.Style.PLAIN;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> this.list = name;
			case "numFmt" -> this.formats.put(OfficeNumbers.whole(attributes.getValue("numFmtId"), 0),
					String.valueOf(attributes.getValue("formatCode")));
			default -> inList(name, attributes);
		}
		if (this.styles.size() + this.fonts.size() + this.formats.size() > MOST) {
			throw SpreadsheetLimits.refusal("tooMuchInside");
		}
	}

	private void inList(String name, Attributes attributes) {
		if ("fonts".equals(this.list) && "font".equals(name)) {
			this.fonts.add("");
		}
		else if ("fonts".equals(this.list) && "name".equals(name) && !this.fonts.isEmpty()) {
			this.fonts.set(this.fonts.size() - 1, String.valueOf(attributes.getValue("val")));
		}
		else if ("cellXfs".equals(this.list) && "xf".equals(name)) {
			this.styles.add(style(attributes));
		}
	}

	private CellMaker.Style style(Attributes attributes) {
		int format = OfficeNumbers.whole(attributes.getValue("numFmtId"), 0);
		int font = OfficeNumbers.whole(attributes.getValue("fontId"), 0);
		String code = this.formats.containsKey(format) ? this.formats.get(format)
				: BuiltinFormats.getBuiltinFormat(format);
		return CellMaker.Style.of((font < this.fonts.size()) ? this.fonts.get(font) : "", format, code);
	}

}
