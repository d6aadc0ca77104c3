package vn.danvankheo.ground.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** Says in words what a Word file holds, for comparing it whole. */
final class WordReader {

	private final StringBuilder words = new StringBuilder();

	private WordReader() {
	}

	static String read(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			WordReader reader = new WordReader();
			reader.line("title: " + document.getProperties().getCoreProperties().getTitle());
			reader.line("mirrored margins: " + document.getMirrorMargins());
			reader.body(document.getBodyElements(), "");
			reader.section(document.getDocument().getBody().getSectPr());
			document.getHeaderList()
				.forEach((header) -> header.getParagraphs()
					.forEach((number) -> reader.line("header: " + number.getCTP().xmlText().contains("PAGE"))));
			return reader.words.toString();
		}
	}

	/** The styles the file brings along, in which the rule's sizes stand. */
	static String styles(byte[] file) throws IOException, XmlException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			CTStyles styles = document.getStyle();
			StringBuilder words = new StringBuilder();
			var defaults = styles.getDocDefaults().getRPrDefault().getRPr();
			words.append(defaults.getRFontsArray(0).getAscii())
				.append(' ')
				.append(defaults.getRFontsArray(0).getCs())
				.append(' ')
				.append(defaults.getLangArray(0).getVal())
				.append('\n');
			styles.getStyleList().forEach((style) -> words.append(style(style)).append('\n'));
			return words.toString();
		}
	}

	private static String style(CTStyle style) {
		if (!style.isSetPPr()) {
			return style.getStyleId();
		}
		var letters = style.getRPr();
		var paragraph = style.getPPr();
		var spacing = paragraph.getSpacing();
		return "%s: size %s%s%s%s, %s, first line %s, before %s after %s line %s %s%s%s".formatted(style.getStyleId(),
				Integer.parseInt(letters.getSzArray(0).getVal().toString()) / 2.0,
				letters.sizeOfBArray() > 0 ? " bold" : "", letters.sizeOfIArray() > 0 ? " italic" : "",
				letters.sizeOfUArray() > 0 ? " underlined" : "", paragraph.getJc().getVal(),
				paragraph.isSetInd() ? paragraph.getInd().getFirstLine() : "0", spacing.getBefore(), spacing.getAfter(),
				spacing.getLine(), spacing.getLineRule(), paragraph.isSetKeepNext() ? " kept" : "",
				paragraph.isSetOutlineLvl() ? " level " + paragraph.getOutlineLvl().getVal() : "");
	}

	private void body(List<IBodyElement> elements, String indent) {
		for (IBodyElement element : elements) {
			if (element instanceof XWPFParagraph paragraph) {
				paragraph(paragraph, indent);
			}
			else if (element instanceof XWPFTable table) {
				table(table, indent);
			}
		}
	}

	private void paragraph(XWPFParagraph paragraph, String indent) {
		CTPPr properties = paragraph.getCTP().getPPr();
		String style = (paragraph.getStyle() != null) ? paragraph.getStyle() : "-";
		String kept = paragraph.isKeepNext() ? " kept" : "";
		String align = properties.isSetJc() ? " " + properties.getJc().getVal() : "";
		String rule = (properties.isSetPBdr() && properties.getPBdr().isSetTop())
				? " rule %s-%s".formatted(properties.getInd().getLeft(), properties.getInd().getRight()) : "";
		String dots = properties.isSetTabs() ? " dots to " + properties.getTabs().getTabArray(0).getPos() : "";
		String text = paragraph.getRuns().stream().map(WordReader::run).collect(Collectors.joining());
		line(indent + style + kept + align + rule + dots + ": " + text);
		if (properties.isSetSectPr()) {
			section(properties.getSectPr());
		}
	}

	private static String run(XWPFRun run) {
		String text = run.text();
		text = run.isItalic() ? "<i>" + text + "</i>" : text;
		return run.isBold() ? "<b>" + text + "</b>" : text;
	}

	private void table(XWPFTable table, String indent) {
		line(indent + "table of "
				+ table.getCTTbl()
					.getTblGrid()
					.getGridColList()
					.stream()
					.map((column) -> column.getW().toString())
					.collect(Collectors.joining(" "))
				+ " borders " + table.getTopBorderType());
		for (XWPFTableRow row : table.getRows()) {
			line(indent + " row" + (row.isRepeatHeader() ? " repeated" : "") + (row.isCantSplitRow() ? " whole" : ""));
			for (XWPFTableCell cell : row.getTableCells()) {
				body(cell.getBodyElements(), indent + "  | ");
			}
		}
	}

	private void section(CTSectPr section) {
		var size = section.getPgSz();
		var margins = section.getPgMar();
		line(String.format(Locale.ROOT, "section %s x %s mm%s, margins %s %s %s %s, number at %s, first page %s",
				millimetres(size.getW()), millimetres(size.getH()), size.isSetOrient() ? " landscape" : "",
				millimetres(margins.getTop()), millimetres(margins.getRight()), millimetres(margins.getBottom()),
				millimetres(margins.getLeft()), millimetres(margins.getHeader()),
				section.isSetTitlePg() ? "without number" : "like the others"));
	}

	private static long millimetres(Object twips) {
		return Math.round(Double.parseDouble(twips.toString()) * 25.4 / 1440);
	}

	private void line(String line) {
		this.words.append(line.replace("\t", "→")).append('\n');
	}

}
