package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at a file from outside, before any of it is parsed, and says what it is. */
final class Envelope {

	/** How files begin that are no list, and what is said of them. */
	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("%PDF", "pdf"),
			Map.entry("\u00ff\u00d8\u00ff", "picture"), Map.entry("\u0089PNG", "picture"), Map.entry("GIF8", "picture"),
			Map.entry("II*\0", "picture"), Map.entry("MM\0*", "picture"), Map.entry("Rar!", "archive"),
			Map.entry("7z\u00bc\u00af", "archive"), Map.entry("\u001f\u008b", "archive"),
			Map.entry("{\\rtf", "richText"), Map.entry("MIME-Version:", "webArchive"),
			Map.entry("\u0009\u0000", "oldFormat"), Map.entry("\u0009\u0002", "oldFormat"),
			Map.entry("\u0009\u0004", "oldFormat"));

	private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0";

	private Envelope() {
	}

	/** What it is; refused when it is none that can be read. */
	static Form formOf(byte[] file) throws IOException, FileRefused {
		if (file.length == 0) {
			throw SpreadsheetLimits.refusal("empty");
		}
		if (file.length > SpreadsheetLimits.BYTES) {
			throw SpreadsheetLimits.refusal("tooLarge", SpreadsheetLimits.BYTES / (1024 * 1024));
		}
		String start = new String(file, 0, Math.min(16, file.length), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
			return formOfZip(file);
		}
		if (start.startsWith(OLE2)) {
			return formOfOle2(file);
		}
		for (Map.Entry<String, String> other : OTHERS.entrySet()) {
			if (start.startsWith(other.getKey())) {
				throw SpreadsheetLimits.refusal(other.getValue());
			}
		}
		if (start.startsWith("ftyp", 4) || start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
			throw SpreadsheetLimits.refusal("picture");
		}
		return formOf(ForeignText.of(file));
	}

	/** What a text is that is neither. */
	static Form formOf(String text) throws IOException {
		if (text.isBlank()) {
			throw SpreadsheetLimits.refusal("empty");
		}
		if (text.length() > SpreadsheetLimits.BYTES) {
			throw SpreadsheetLimits.refusal("tooLarge", SpreadsheetLimits.BYTES / (1024 * 1024));
		}
		if (HtmlTables.isPage(text)) {
			return Form.PAGE;
		}
		if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			throw SpreadsheetLimits.refusal("otherFormat");
		}
		return Form.TEXT;
	}

	private static Form formOfZip(byte[] file) throws IOException, FileRefused {
		try (OfficePackage zip = OfficePackage.open(file)) {
			if (zip.isA("sheet.binary.macroEnabled") || zip.text("mimetype").contains("opendocument")
					|| zip.has("Index/Document.iwa")) {
				throw SpreadsheetLimits.refusal("otherFormat");
			}
			if (zip.hasMacro()) {
				throw SpreadsheetLimits.refusal("macros");
			}
			if (zip.isA("spreadsheetml.sheet.main+xml") || zip.isA("spreadsheetml.template.main+xml")) {
				return Form.WORKBOOK;
			}
			if (zip.isA("wordprocessingml.document.main+xml") || zip.isA("wordprocessingml.template.main+xml")) {
				return Form.DOCUMENT;
			}
			throw SpreadsheetLimits.refusal(zip.has("[Content_Types].xml") ? "notASpreadsheet" : "archive");
		}
	}

	private static Form formOfOle2(byte[] file) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
			DirectoryNode root = container.getRoot();
			if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
				throw SpreadsheetLimits.refusal("password");
			}
			if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
				throw SpreadsheetLimits.refusal("macros");
			}
			if (root.hasEntryCaseInsensitive("Workbook")) {
				return Form.OLD_WORKBOOK;
			}
			throw SpreadsheetLimits.refusal(root.hasEntryCaseInsensitive("Book") ? "oldFormat"
					: root.hasEntryCaseInsensitive("WordDocument") ? "oldWord" : "notASpreadsheet");
		}
	}

	/** What can be read. */
	enum Form {

		WORKBOOK {
			@Override
			List<Sheet> read(byte[] file) throws Exception {
				try (OfficePackage zip = OfficePackage.open(file)) {
					return XlsxWorkbook.read(zip);
				}
			}
		},

		DOCUMENT {
			@Override
			List<Sheet> read(byte[] file) throws Exception {
				try (OfficePackage zip = OfficePackage.open(file)) {
					return tables(WordTables.read(zip));
				}
			}
		},

		OLD_WORKBOOK {
			@Override
			List<Sheet> read(byte[] file) throws Exception {
				return OldWorkbook.read(file);
			}
		},

		PAGE {
			@Override
			List<Sheet> read(String text) {
				return tables(HtmlTables.read(text));
			}
		},

		TEXT {
			@Override
			List<Sheet> read(String text) throws IOException {
				List<Sheet> sheets = DelimitedText.read(text);
				if (sheets.isEmpty()) {
					throw SpreadsheetLimits.refusal("notASpreadsheet");
				}
				return sheets;
			}
		};

		List<Sheet> read(byte[] file) throws Exception {
			return read(ForeignText.of(file));
		}

		List<Sheet> read(String text) throws IOException {
			throw new IllegalStateException();
		}

		private static List<Sheet> tables(List<Sheet> sheets) {
			if (sheets.stream().allMatch((sheet) -> sheet.rows().isEmpty())) {
				throw SpreadsheetLimits.refusal("noTable");
			}
			return sheets;
		}

	}

}
