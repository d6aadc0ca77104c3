package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import vn.danvankheo.ground.organisation.Refused;

/**
 * Reads a foreign workbook into plain values. Formulas are never evaluated, nothing is
 * fetched, and every size is bounded.
 */
public final class SpreadsheetReader {

	private int cells;

	private final WorkbookHandler workbook = new WorkbookHandler();

	private SpreadsheetReader() {
	}

	/**
	 * Looks at a file from outside only, which is quick.
	 * @throws Refused when it is no XLSX workbook of a bounded size, saying what it is
	 */
	public static void inspect(byte[] file) {
		Envelope.inspect(file);
	}

	/**
	 * The sheets of an XLSX workbook, in order, without empty ones.
	 * @throws Refused for anything else, saying what it is and what to do
	 */
	public static List<Sheet> read(byte[] file) {
		Envelope.inspect(file);
		try {
			return new SpreadsheetReader().sheets(file);
		}
		catch (Refused refused) {
			throw refused;
		}
		catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
				| RuntimeException broken) {
			if (broken.getCause() instanceof Refused refused) {
				throw refused;
			}
			throw SpreadsheetLimits
				.refusal((broken instanceof UnsupportedFileFormatException) ? "notASpreadsheet" : "damaged");
		}
	}

	private List<Sheet> sheets(byte[] file)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		try (OPCPackage source = OPCPackage.open(new ByteArrayInputStream(file))) {
			XSSFReader reader = new XSSFReader(source);
			CellMaker maker = maker(reader);
			List<Sheet> sheets = new ArrayList<>();
			XSSFReader.SheetIterator parts = reader.getSheetIterator();
			while (parts.hasNext()) {
				try (InputStream part = parts.next()) {
					SheetHandler handler = new SheetHandler(maker, this::spend);
					parse(part, handler);
					String name = parts.getSheetName();
					sheets.add(handler.sheet(name, this.workbook.names.indexOf(name),
							!this.workbook.hidden.contains(name)));
				}
			}
			return sheets.stream().filter((sheet) -> !sheet.rows().isEmpty()).toList();
		}
	}

	private CellMaker maker(XSSFReader reader)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		SharedTexts texts = new SharedTexts();
		try (InputStream part = reader.getSharedStringsData()) {
			if (part != null) {
				parse(part, texts);
			}
		}
		try (InputStream part = reader.getWorkbookData()) {
			parse(part, this.workbook);
		}
		try (InputStream part = reader.getStylesData()) {
			if (part != null && part.skip(SpreadsheetLimits.STYLE_BYTES) == SpreadsheetLimits.STYLE_BYTES) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
		}
		return new CellMaker(texts, new CellStyles(reader.getStylesTable()), this.workbook.since1904);
	}

	private int spend(int some) {
		this.cells += some;
		if (this.cells > SpreadsheetLimits.CELLS) {
			throw SpreadsheetLimits.refusal("tooManyCells", SpreadsheetLimits.CELLS);
		}
		return this.cells;
	}

	private static void parse(InputStream part, DefaultHandler handler)
			throws IOException, SAXException, ParserConfigurationException {
		XMLReader parser = XMLHelper.newXMLReader();
		parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		parser.setContentHandler(handler);
		parser.setErrorHandler(handler);
		parser.parse(new InputSource(part));
	}

	/** Its sheets in their order, and which of the two calendars it counts days in. */
	private static final class WorkbookHandler extends DefaultHandler {

		private final List<String> names = new ArrayList<>();

		private final Set<String> hidden = new HashSet<>();

		private boolean since1904;

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			if ("workbookPr".equals(name)) {
				String value = attributes.getValue("date1904");
				this.since1904 = "1".equals(value) || "true".equals(value);
			}
			if ("sheet".equals(name)) {
				this.names.add(attributes.getValue("name"));
				if (String.valueOf(attributes.getValue("state")).toLowerCase(Locale.ROOT).endsWith("hidden")) {
					this.hidden.add(attributes.getValue("name"));
				}
			}
		}

	}

}
