package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvankheo.ground.organisation.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SpreadsheetReaderTests {

	@Test
	void a_list_is_read_as_texts_numbers_and_days() throws IOException {
		Sheet sheet = SpreadsheetReader.read(resource("danh-sach-xa-tan-thanh.xlsx")).get(0);
		assertThat(sheet.textAt(8, 1)).isEqualTo("Thắp sáng đường quê");
		assertThat(sheet.row(8).orElseThrow().cell(9).orElseThrow().kind()).isEqualTo(Cell.Kind.NUMBER);
		assertThat(sheet.textAt(8, 9)).isEqualTo("912345001");
		assertThat(sheet.row(13).orElseThrow().cell(6).orElseThrow().date()).isEqualTo(LocalDate.of(2023, 3, 1));
		assertThat(sheet.textAt(4, 7)).startsWith("DANH SÁCH");
		assertThat(sheet.row(10)).isEmpty();
	}

	@Test
	void cells_in_an_old_font_are_converted_and_remember_it() throws IOException {
		Sheet sheet = SpreadsheetReader.read(resource("danh-sach-truong-thcs-font-cu.xlsx")).get(0);
		Cell name = sheet.row(5).orElseThrow().cell(1).orElseThrow();
		assertThat(name.text()).isEqualTo("Thầy cô và học sinh cùng phân loại rác thải nhựa");
		assertThat(name.encoding()).isEqualTo(LegacyEncoding.TCVN3);
		assertThat(name.original()).startsWith("ThÇy");
		assertThat(sheet.textAt(5, 11)).isEqualTo("0989 000 123");
		assertThat(sheet.row(5).orElseThrow().cell(11).orElseThrow().encoding()).isNull();
	}

	@Test
	void a_formula_is_told_and_not_computed() throws IOException {
		Sheet sheet = SpreadsheetReader.read(resource("danh-sach-co-loi.xlsx")).get(0);
		Cell cell = sheet.row(15).orElseThrow().cell(8).orElseThrow();
		assertThat(cell.isFormula()).isTrue();
		assertThat(cell.text()).isEqualTo("=HYPERLINK(\"http://127.0.0.1:9/\",\"xem\")");
	}

	@Test
	void decomposed_text_and_hidden_characters_are_made_plain() {
		Sheet sheet = read((
				one) -> one.createRow(0).createCell(0).setCellValue("Tie\u0302\u0301ng\u200B ke\u0309ng_x0000_\uFEFF"));
		assertThat(sheet.textAt(1, 0)).isEqualTo("Tiếng kẻng");
	}

	@Test
	void a_serial_number_under_a_date_format_is_a_day_and_else_a_number() {
		Sheet sheet = read((one) -> {
			CellStyle day = one.getWorkbook().createCellStyle();
			day.setDataFormat(one.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
			one.createRow(0).createCell(0).setCellValue(45000);
			one.getRow(0).getCell(0).setCellStyle(day);
			one.getRow(0).createCell(1).setCellValue(45000);
		});
		assertThat(sheet.row(1).orElseThrow().cell(0).orElseThrow().date()).isEqualTo(LocalDate.of(2023, 3, 15));
		assertThat(sheet.row(1).orElseThrow().cell(1).orElseThrow().kind()).isEqualTo(Cell.Kind.NUMBER);
	}

	@Test
	void an_error_and_a_formula_with_its_value_are_told_apart_from_text() throws IOException {
		Sheet errors = SpreadsheetReader.read(SampleFiles.sample("error-cells.xlsx")).get(0);
		assertThat(errors.row(4).orElseThrow().cell(1).orElseThrow().isError()).isTrue();
		assertThat(errors.row(4).orElseThrow().cell(1).orElseThrow().text()).isEqualTo("#N/A");
		assertThat(errors.row(4).orElseThrow().text(1)).isEmpty();
		assertThat(errors.row(6).orElseThrow().text(6)).isEqualTo("########");
		Cell stored = SpreadsheetReader.read(SampleFiles.sample("formula-cached.xlsx"))
			.get(0)
			.row(5)
			.orElseThrow()
			.cell(8)
			.get();
		assertThat(stored.kind()).isEqualTo(Cell.Kind.TEXT);
		assertThat(stored.text()).isEqualTo("Lê Thị Hoa");
		assertThat(stored.computed()).isTrue();
	}

	@Test
	void a_stored_zero_is_a_value_unless_the_formula_makes_text() {
		Sheet sheet = read((one) -> {
			one.createRow(0).createCell(0).setCellFormula("SUM(5,-5)");
			one.getRow(0).getCell(0).setCellValue(0);
			one.getRow(0).createCell(1).setCellFormula("SUM(5,-5)");
			one.getRow(0).createCell(2).setCellFormula("\"Hội \"&\"Nông dân\"");
			one.getRow(0).getCell(2).setCellValue(0);
		});
		Sheet.Row row = sheet.row(1).orElseThrow();
		assertThat(IntStream.range(0, 3).mapToObj((at) -> row.cell(at).orElseThrow()))
			.extracting(Cell::kind, Cell::text)
			.containsExactly(tuple(Cell.Kind.NUMBER, "0"), tuple(Cell.Kind.FORMULA, "=SUM(5,-5)"),
					tuple(Cell.Kind.FORMULA, "=\"Hội \"&\"Nông dân\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "_xlfn.CONCAT(A1,B1);FORMULA", "_xlfn.TEXTJOIN(\" \",TRUE,A1:B1);FORMULA",
			"_xlfn._xlws.CONCAT(A1);FORMULA", "TRIM(A1);FORMULA", "_xlfn.STDEV.S(A1:A3);NUMBER", "SUM(A1:A3);NUMBER" })
	void a_zero_is_no_value_of_what_makes_text_however_young_its_function(String formula, Cell.Kind kind) {
		Cell zero = CellMaker.number(1, 1, CellMaker.Style.PLAIN, BigDecimal.ZERO, false);
		assertThat(CellMaker.formula(1, 1, formula, zero, true).kind()).isEqualTo(kind);
	}

	@Test
	void a_moment_is_read_as_the_day_in_vietnam() throws IOException {
		for (String name : List.of("iso-text.xlsx", "midnight.xlsx")) {
			Sheet sheet = SpreadsheetReader.read(SampleFiles.sample(name)).get(0);
			assertThat(sheet.rows().subList(2, sheet.rows().size())).as(name)
				.extracting((row) -> row.cell(4).orElseThrow().date())
				.containsOnly(LocalDate.of(2026, 12, 1));
		}
		Sheet sheet = SpreadsheetReader.read(SampleFiles.sample("midnight.xlsx")).get(0);
		assertThat(sheet.rows().subList(2, 6)).extracting((row) -> row.cell(4).orElseThrow().turned())
			.containsExactly(true, true, false, true);
		assertThat(sheet.row(4).orElseThrow().cell(4).orElseThrow().original()).isEqualTo("30/11/2026 23:59:11");
	}

	@Test
	void what_the_program_does_not_show_is_told() throws IOException {
		List<Sheet> years = SpreadsheetReader.read(SampleFiles.sample("hidden-sheet.xlsx"));
		assertThat(years).extracting(Sheet::name, Sheet::index, Sheet::visible)
			.containsExactly(tuple("2025", 0, false), tuple("2026", 1, true));
		List<Sheet> book = SpreadsheetReader.read(SampleFiles.sample("C-nhieu-trang-an.xlsx"));
		assertThat(book).extracting(Sheet::visible).containsExactly(true, true, false);
		assertThat(book.get(1).rows()).filteredOn(Sheet.Row::hidden).hasSize(1);
	}

	@Test
	void each_file_that_is_no_xlsx_workbook_is_refused_for_what_it_is() throws Exception {
		assertThat(whyNot(new byte[0])).isEqualTo("spreadsheet.empty");
		assertThat(whyNot("MZ not a list".getBytes(StandardCharsets.UTF_8))).isEqualTo("spreadsheet.notASpreadsheet");
		assertThat(whyNot("<html><table></table></html>".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("spreadsheet.noTable");
		assertThat(whyNot(new byte[SpreadsheetLimits.BYTES + 1])).isEqualTo("spreadsheet.tooLarge");
		assertThat(whyNot(oldFormat("Book"))).isEqualTo("spreadsheet.oldFormat");
		assertThat(whyNot(oldFormat("WordDocument"))).isEqualTo("spreadsheet.oldWord");
		assertThat(whyNot(encrypted())).isEqualTo("spreadsheet.password");
		assertThat(whyNot(zip(Map.of("[Content_Types].xml", "presentationml.presentation.main+xml"))))
			.isEqualTo("spreadsheet.notASpreadsheet");
		assertThat(whyNot(zip(Map.of("danh sách.xlsx", "x")))).isEqualTo("spreadsheet.archive");
		assertThat(whyNot(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
			.isEqualTo("spreadsheet.otherFormat");
		assertThat(whyNot(zip(Map.of("[Content_Types].xml", "sheet.macroEnabled.main+xml"))))
			.isEqualTo("spreadsheet.macros");
		byte[] whole = resource("danh-sach-phuong-1.xlsx");
		assertThat(whyNot(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("spreadsheet.damaged");
	}

	@Test
	void a_workbook_that_unpacks_to_too_much_is_refused() throws IOException {
		assertThat(whyNot(zip(Map.of("xl/worksheets/sheet1.xml", "0".repeat(264_000_000)))))
			.isEqualTo("spreadsheet.tooMuchInside");
	}

	@Test
	void too_many_rows_or_columns_are_refused() {
		assertThat(whyNot(workbook((one) -> {
			for (int row = 0; row <= SpreadsheetLimits.ROWS; row++) {
				one.createRow(row).createCell(0).setCellValue(row);
			}
		}))).isEqualTo("spreadsheet.tooManyRows");
		assertThat(whyNot(workbook((one) -> one.createRow(0).createCell(SpreadsheetLimits.COLUMNS).setCellValue("x"))))
			.isEqualTo("spreadsheet.tooManyColumns");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml" })
	void a_document_type_in_any_part_is_refused(String part) throws IOException {
		byte[] hostile = withPart(workbook((one) -> one.createRow(0).createCell(0).setCellValue("x")), part,
				"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>");
		assertThat(whyNot(hostile)).isEqualTo("spreadsheet.damaged");
	}

	private static String whyNot(byte[] file) {
		return Refusals.refusal(() -> SpreadsheetReader.read(file)).code();
	}

	private static Sheet read(Consumer<XSSFSheet> filling) {
		return SpreadsheetReader.read(workbook(filling)).get(0);
	}

	private static byte[] workbook(Consumer<XSSFSheet> filling) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			filling.accept(workbook.createSheet("Danh sách"));
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static byte[] oldFormat(String main) throws IOException {
		try (POIFSFileSystem container = new POIFSFileSystem();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			container.createDocument(new ByteArrayInputStream(new byte[512]), main);
			container.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] encrypted() throws Exception {
		EncryptionInfo how = new EncryptionInfo(EncryptionMode.agile);
		how.getEncryptor().confirmPassword("bí mật");
		try (POIFSFileSystem container = new POIFSFileSystem();
				ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			InputStream plain = SpreadsheetReaderTests.class.getResourceAsStream("/lists/danh-sach-phuong-1.xlsx");
			try (OPCPackage source = OPCPackage.open(plain);
					OutputStream target = how.getEncryptor().getDataStream(container)) {
				source.save(target);
			}
			container.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] zip(Map<String, String> parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] withPart(byte[] workbook, String name, String content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		List<String> seen = new ArrayList<>();
		try (var source = new ZipInputStream(new ByteArrayInputStream(workbook));
				ZipOutputStream target = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
				target.putNextEntry(new ZipEntry(entry.getName()));
				target.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8)
						: source.readAllBytes());
				seen.add(entry.getName());
			}
		}
		assertThat(seen).contains(name);
		return bytes.toByteArray();
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream stream = SpreadsheetReaderTests.class.getResourceAsStream("/lists/" + name)) {
			return stream.readAllBytes();
		}
	}

}
