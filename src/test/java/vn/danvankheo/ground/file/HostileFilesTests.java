package vn.danvankheo.ground.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvankheo.ground.organisation.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files made to fill the memory or to take all day, and honest ones that look like them.
 */
class HostileFilesTests {

	private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
			+ "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>";

	private static final String LINKS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			+ "<Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
			+ "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>";

	private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
			"xl/worksheets/_rels/sheet1.xml.rels" })
	void a_list_of_parts_or_links_that_every_program_would_keep_is_bounded(String part) throws Exception {
		Book book = new Book();
		book.part("[Content_Types].xml".equals(part) ? "other" : "[Content_Types].xml", TYPES + "</Types>");
		book.part(part, TYPES, 400_000,
				(at) -> "<Default Extension=\"e" + at * 7919L % 1_000_003 + "\" ContentType=\"image/x-"
						+ at * 104_729L % 9_999_991 + "\" Rest=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"/>",
				"</Types>");
		byte[] file = book.finished();
		notRead("tooMuchInside", file);
		attachmentRefused("tooMuchInside", file);
	}

	@Test
	void a_hundred_thousand_empty_parts_are_too_many() throws Exception {
		Book book = new Book();
		book.part("[Content_Types].xml", TYPES + "</Types>");
		for (int at = 0; at < 100_000; at++) {
			book.emptyPart("e" + at);
		}
		byte[] file = book.finished();
		notRead("tooMuchInside", file);
		attachmentRefused("tooMuchInside", file);
	}

	@Test
	void a_sheet_may_be_neither_endlessly_deep_nor_of_endless_vocabulary_nor_one_endless_piece() throws Exception {
		notRead("tooMuchInside", sheet(1_000_000, (at) -> "<c>"));
		notRead("tooMuchInside", sheet(1_000_000, (at) -> "<n" + at + "/>"));
		notRead("tooMuchInside", sheet(1_000_000, (at) -> "<c a" + at + "=\"1\"/>"));
		notRead("tooMuchInside", sheet(400_000, (at) -> (at == 0) ? "<!-- " : " <b> ]]> -> ?>"));
		notRead("tooMuchInside", sheet(400_000, (at) -> (at == 0) ? "<c r=\"" : "aaaaaaaaaa"));
		notRead("tooMuchInside", sheet(400_000, (at) -> (at == 0) ? "<?x " : " <b> --> ]]>"));
	}

	@Test
	void a_long_text_used_by_every_cell_is_counted_each_time() throws Exception {
		Book book = workbook();
		book.part("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(30_000) + "</t></si></sst>");
		book.part("xl/worksheets/sheet1.xml", SHEET, 1_000, (at) -> "<row><c t=\"s\"><v>0</v></c></row>",
				"</sheetData></worksheet>");
		notRead("tooMuchInside", book.finished());
		Book pieces = workbook();
		pieces.part("xl/sharedStrings.xml", "<sst>", 400_000, (at) -> "<si><t/></si>", "</sst>");
		notRead("tooMuchInside", pieces.finished());
	}

	@Test
	void a_cell_that_is_longer_than_a_program_would_show_is_not_cut() throws Exception {
		notRead("cellTooLong",
				sheet(1, (at) -> "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(32_768) + "</t></is></c></row>"));
		notRead("cellTooLong", ("a,b\nc," + "x".repeat(32_768)).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void a_million_rows_that_are_only_formatted_are_none() throws Exception {
		byte[] file = sheet(1_048_576,
				(at) -> "<row r=\"" + (at + 1) + "\" s=\"1\" ht=\"15\"><c r=\"A" + (at + 1) + "\" s=\"1\"/>"
						+ ((at == 3 || at == 1_000_000) ? "<c r=\"B" + (at + 1) + "\" t=\"str\"><v>Mô hình</v></c>"
								: "<c r=\"B" + (at + 1) + "\" s=\"1\"/>")
						+ "</row>");
		assertThat(SpreadsheetReader.read(file).get(0).rows()).extracting(Sheet.Row::number)
			.containsExactly(4, 1_000_001);
	}

	@Test
	void rows_and_cells_without_a_number_follow_each_other_and_others_stand_where_they_say() throws Exception {
		Sheet sheet = SpreadsheetReader.read(sheet(1, (at) -> "<row><c><v>1</v></c><c><v>2</v></c></row>"
				+ "<row r=\"9\"><c r=\"C9\"><v>3</v></c><c><v>4</v></c></row><row r=\"5\"><c><v>5</v></c></row><row><c><v>6</v></c></row>"))
			.get(0);
		assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 5, 6, 9);
		assertThat(sheet.textAt(1, 1)).isEqualTo("2");
		assertThat(sheet.textAt(9, 3)).isEqualTo("4");
		assertThat(sheet.textAt(6, 0)).isEqualTo("6");
	}

	@Test
	void a_page_and_a_text_are_bounded_before_they_are_read() {
		notRead("tooMuchInside", ("<table>" + "<tr><td a b c d>".repeat(300_000)).getBytes(StandardCharsets.UTF_8));
		notRead("tooManyCells", ",".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
		String deep = "<table><tr><td>".repeat(20_000) + "x";
		assertThat(SpreadsheetReader.pasted(deep)).hasSizeLessThan(20_001);
		String formatting = "<table><tr><td>" + "<b><i><a>".repeat(20_000) + "x";
		assertThat(SpreadsheetReader.pasted(formatting).get(0).textAt(1, 0)).isEqualTo("x");
	}

	@Test
	void whatever_a_file_overflows_only_its_own_reading_fails() {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileGate.pass(() -> {
			throw new StackOverflowError();
		})).withMessage("tooMuchInside");
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileGate.pass(() -> {
			throw new OutOfMemoryError();
		}));
		assertThat(SpreadsheetReader.pasted("a\tb\nc\td")).hasSize(1);
	}

	private void attachmentRefused(String reason, byte[] content) throws IOException {
		Path file = Files.write(this.folder.resolve("file"), content);
		FileCheck check = new FileCheck(new KnownSignatures());
		for (String name : new String[] { "a.xlsx", "a.docx" }) {
			assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check.kindOf(FileName.of(name), file))
				.withMessage(reason);
		}
	}

	private static void notRead(String reason, byte[] file) {
		Refusals.refused("spreadsheet." + reason, () -> SpreadsheetReader.read(file));
	}

	private static byte[] sheet(int times, IntFunction<String> piece) throws IOException {
		Book book = workbook();
		book.part("xl/worksheets/sheet1.xml", SHEET, times, piece, "</sheetData></worksheet>");
		return book.finished();
	}

	private static Book workbook() throws IOException {
		Book book = new Book();
		book.part("[Content_Types].xml", TYPES + "</Types>");
		book.part("xl/_rels/workbook.xml.rels", LINKS + "</Relationships>");
		book.part("xl/workbook.xml",
				"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
						+ "<sheets><sheet name=\"a\" r:id=\"s\"/></sheets></workbook>");
		return book;
	}

	/** A ZIP that grows part by part. */
	private static final class Book {

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		private final ZipOutputStream zip = new ZipOutputStream(this.bytes);

		void part(String name, String content) throws IOException {
			part(name, content, 0, null, "");
		}

		void part(String name, String start, int times, IntFunction<String> piece, String end) throws IOException {
			this.zip.putNextEntry(new ZipEntry(name));
			StringBuilder text = new StringBuilder(start);
			for (int at = 0; at < times; at++) {
				text.append(piece.apply(at));
				if (text.length() > 100_000) {
					this.zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
					text.setLength(0);
				}
			}
			this.zip.write(text.append(end).toString().getBytes(StandardCharsets.UTF_8));
		}

		void emptyPart(String name) throws IOException {
			ZipEntry entry = new ZipEntry(name);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(0);
			entry.setCrc(0);
			this.zip.putNextEntry(entry);
		}

		byte[] finished() throws IOException {
			this.zip.close();
			return this.bytes.toByteArray();
		}

	}

}
