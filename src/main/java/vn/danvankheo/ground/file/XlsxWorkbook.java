package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import vn.danvankheo.ground.organisation.Refused;

/** An XLSX workbook, «Strict Open XML» too: its sheets stream by, one after another. */
final class XlsxWorkbook extends DefaultHandler {

	private final OfficePackage source;

	private final CellStyles styles = new CellStyles();

	private final SharedTexts texts = new SharedTexts();

	private final List<Named> sheets = new ArrayList<>();

	private boolean since1904;

	/** A sheet as the workbook lists it. */
	private record Named(String name, String link, boolean visible) {

	}

	private XlsxWorkbook(OfficePackage source) {
		this.source = source;
	}

	/** All its sheets that are tables. */
	static List<Sheet> read(OfficePackage source) throws IOException, SAXException {
		return new XlsxWorkbook(source).read();
	}

	private List<Sheet> read() throws IOException, SAXException {
		String main = OfficeLinks.of(this.source, "").first("officeDocument").orElse("xl/workbook.xml");
		OfficeLinks links = OfficeLinks.of(this.source, main);
		if (!read(main, this)) {
			throw new IOException("no workbook");
		}
		read(links.first("styles").orElse(""), this.styles);
		read(links.first("sharedStrings").orElse(""), this.texts);
		List<Sheet> read = new ArrayList<>();
		SheetBuilder.Budget shown = new SheetBuilder.Budget();
		SheetBuilder.Budget unseen = new SheetBuilder.Budget();
		for (int index = 0; index < this.sheets.size(); index++) {
			Named sheet = this.sheets.get(index);
			SheetBuilder builder = new SheetBuilder(sheet.visible() ? shown : unseen);
			read(links.target(sheet.link(), "worksheet").orElse(""), builder, sheet.visible());
			read.add(builder.sheet(sheet.name(), index, sheet.visible()));
		}
		return read;
	}

	/** What nobody sees is no reason to refuse the rest. */
	private void read(String part, SheetBuilder builder, boolean visible) throws IOException, SAXException {
		try {
			read(part, new SheetHandler(this, builder));
		}
		catch (Refused tooMuch) {
			if (visible) {
				throw tooMuch;
			}
		}
	}

	private boolean read(String part, DefaultHandler reader) throws IOException, SAXException {
		Optional<InputStream> content = this.source.part(part);
		if (content.isPresent()) {
			try (InputStream stream = content.get()) {
				OfficeXml.read(stream, reader);
			}
		}
		return content.isPresent();
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		if ("workbookPr".equals(name)) {
			this.since1904 = OfficeNumbers.isOn(attributes.getValue("date1904"));
		}
		if ("sheet".equals(name)) {
			boolean hidden = String.valueOf(attributes.getValue("state")).endsWith("idden");
			this.sheets.add(new Named(String.valueOf(attributes.getValue("name")), link(attributes), !hidden));
		}
	}

	private static String link(Attributes attributes) {
		for (int at = 0; at < attributes.getLength(); at++) {
			if ("id".equals(attributes.getLocalName(at)) && !attributes.getURI(at).isEmpty()) {
				return attributes.getValue(at);
			}
		}
		return "";
	}

	CellMaker.Style style(String index) {
		return this.styles.at(index);
	}

	List<CellMaker.Piece> text(int index) {
		return this.texts.at(index);
	}

	boolean since1904() {
		return this.since1904;
	}

}
