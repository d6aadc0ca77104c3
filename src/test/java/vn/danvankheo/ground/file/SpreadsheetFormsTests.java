package vn.danvankheo.ground.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import vn.danvankheo.ground.organisation.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Lists of every form that people send. */
class SpreadsheetFormsTests {

	private static final List<String> HEADING = List.of("TT", "Tên mô hình", "Lĩnh vực", "Tập thể/Cá nhân", "Địa chỉ",
			"Ngày bắt đầu", "Ngày kết thúc", "Nội dung", "Chủ mô hình", "Người phụ trách", "Điện thoại");

	private static final List<String> FIRST = List.of("1", "Đường cờ Tổ quốc", "Văn hóa - xã hội", "Tập thể",
			"Khu phố 1, Phường 5", "01/3/2023", "30/11/2023", "Treo cờ, trồng hoa", "Chi bộ khu phố 1", "Bí thư",
			"0908 111 222");

	private static final List<String> SECOND = List.of("2", "Phiên chợ 0 đồng", "Kinh tế", "Tập thể", "UBND phường",
			"15/3/2023", "15/12/2023", "Mỗi quý một phiên; 200 suất", "MTTQ phường", "Chủ tịch", "908111223");

	@ParameterizedTest
	@ValueSource(strings = { "E1-csv-utf8-bom.csv", "E2-csv-utf8-khong-bom.csv", "E3-csv-cham-phay.csv",
			"E4-csv-utf16-tab.csv", "F-danh-sach-word.docx", "G2-html-doi-ten.xls" })
	void one_list_says_the_same_in_every_form(String name) throws IOException {
		SpreadsheetReader.inspect(SampleFiles.sample(name));
		List<Sheet> sheets = SpreadsheetReader.read(SampleFiles.sample(name));
		assertThat(sheets).hasSize(1);
		assertThat(sheets.get(0).visible()).isTrue();
		assertThat(texts(sheets.get(0))).containsExactly(HEADING, FIRST, SECOND);
	}

	@Test
	void a_list_of_an_old_excel_is_read() throws IOException {
		SpreadsheetReader.inspect(SampleFiles.sample("G-excel-97.xls"));
		assertThat(texts(SpreadsheetReader.read(SampleFiles.sample("G-excel-97.xls")).get(0))).contains(HEADING,
				List.of("1", "Hàng cây thanh niên", "Văn hóa - xã hội", "Tập thể", "Khu phố 7", "01/3/2023",
						"30/11/2023", "Trồng 200 cây.", "Đoàn Thanh niên phường", "Bí thư Đoàn", "0909 222 111"));
	}

	@ParameterizedTest
	@CsvSource({ "strict.xlsx, Đường hoa khu phố 3", "stored-dd.xlsx, Đường hoa khu phố 3" })
	void a_workbook_is_read_however_it_is_packed(String name, String model) throws IOException {
		Sheet sheet = SpreadsheetReader.read(SampleFiles.sample(name)).get(0);
		assertThat(sheet.textAt(4, 1)).startsWith(model.substring(0, 8));
		assertThat(sheet.row(4).orElseThrow().cell(4).orElseThrow().date()).isEqualTo(LocalDate.of(2026, 12, 1));
	}

	@Test
	void an_old_workbook_keeps_its_days_fonts_merges_errors_and_what_it_hides() throws IOException {
		Sheet sheet = SpreadsheetReader.read(oldWorkbook()).get(1);
		assertThat(sheet.name()).isEqualTo("Danh sách");
		assertThat(sheet.row(1).orElseThrow().cell(0).orElseThrow().date()).isEqualTo(LocalDate.of(2023, 3, 1));
		assertThat(sheet.textAt(2, 0)).isEqualTo("Thầy cô 2023");
		assertThat(sheet.row(3).orElseThrow().cell(0).orElseThrow().isError()).isTrue();
		Cell computed = sheet.row(4).orElseThrow().cell(0).orElseThrow();
		assertThat(computed.text()).isEqualTo("Hội Nông dân");
		assertThat(computed.computed()).isTrue();
		assertThat(sheet.row(4).orElseThrow().hidden()).isTrue();
		assertThat(sheet.row(3).orElseThrow().hidden()).isFalse();
		assertThat(sheet.merged()).containsExactly(new Sheet.Area(1, 2, 1, 2));
		assertThat(SpreadsheetReader.read(oldWorkbook())).extracting(Sheet::name, Sheet::index, Sheet::visible)
			.containsExactly(tuple("Năm ngoái", 0, false), tuple("Danh sách", 1, true));
	}

	@Test
	void a_table_of_word_keeps_lines_and_merged_cells_and_leaves_out_what_is_deleted() throws IOException {
		Sheet sheet = SpreadsheetReader.read(wordDocument()).get(0);
		assertThat(sheet.textAt(2, 1)).isEqualTo("Dòng một\nDòng hai");
		assertThat(sheet.merged()).containsExactlyInAnyOrder(new Sheet.Area(1, 1, 1, 2), new Sheet.Area(2, 3, 0, 0));
		assertThat(sheet.textAt(3, 0)).isEqualTo("Kinh tế");
		assertThat(sheet.textAt(1, 2)).isEqualTo("Thời gian");
		assertThat(sheet.textAt(3, 1)).isEqualTo("x");
	}

	@Test
	void a_page_keeps_lines_and_merged_cells_and_leaves_out_what_is_not_shown() {
		List<Sheet> sheets = SpreadsheetReader.pasted("""
				<meta charset=utf-8><table><tr><td rowspan=2>Lĩnh vực<td colspan=2>Thời&nbsp;gian
				<tr><td>Bắt  đầu<br>(ngày)<td>Kết thúc
				<tr style='display:none'><td>ẩn</td><td><font face=".VnTime">ThÇy c«</font></td></tr>
				<tr><td><p>Một</p><p>Hai</p><script>alert(1)</script><td><span style="display:none">thôi</span></table>
				<table><tr><td>Khác</td></tr></table>""");
		Sheet sheet = sheets.get(0);
		assertThat(sheet.merged()).containsExactlyInAnyOrder(new Sheet.Area(1, 2, 0, 0), new Sheet.Area(1, 1, 1, 2));
		assertThat(sheet.textAt(2, 0)).isEqualTo("Lĩnh vực");
		assertThat(sheet.textAt(2, 1)).isEqualTo("Bắt đầu\n(ngày)");
		assertThat(sheet.textAt(2, 2)).isEqualTo("Kết thúc");
		assertThat(sheet.row(3).orElseThrow().hidden()).isTrue();
		assertThat(sheet.textAt(3, 1)).isEqualTo("Thầy cô");
		assertThat(sheet.textAt(4, 0)).isEqualTo("Một\nHai");
		assertThat(sheet.row(4).orElseThrow().cells()).hasSize(1);
		assertThat(sheets.get(1).textAt(1, 0)).isEqualTo("Khác");
	}

	@Test
	void rows_copied_as_text_are_read_by_their_tabs() {
		Sheet sheet = SpreadsheetReader
			.pasted("TT\tTên\tGhi chú\r\n1\t\"Dòng một\nDòng \"\"hai\"\"\"\tx\r\n\r\n2\tB\t\r\n")
			.get(0);
		assertThat(texts(sheet)).containsExactly(List.of("TT", "Tên", "Ghi chú"),
				List.of("1", "Dòng một\nDòng \"hai\"", "x"), List.of("2", "B"));
		assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 2, 4);
	}

	@Test
	void text_in_columns_is_read_with_its_quotes_titles_and_named_sign() {
		assertThat(texts(csv("DANH SÁCH, NĂM 2023\nTT;Tên\n1;\"Một; hai\"\n2;=\"0908\"\n3;ba \"bốn\"\n")))
			.containsExactly(List.of("DANH SÁCH, NĂM 2023"), List.of("TT", "Tên"), List.of("1", "Một; hai"),
					List.of("2", "0908"), List.of("3", "ba \"bốn\""));
		assertThat(texts(csv("sep=|\nTT|Tên\n1|Một, hai\n"))).containsExactly(List.of("TT", "Tên"),
				List.of("1", "Một, hai"));
		assertThat(texts(csv("TT\tTên\n1\t5\" ống nước\n2\tHai\n"))).contains(List.of("1", "5\" ống nước"),
				List.of("2", "Hai"));
		assertThat(csv("TT,Tên\n1,=1+1\n").row(2).orElseThrow().cell(1).orElseThrow().kind()).isEqualTo(Cell.Kind.TEXT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "windows-1258|TT,Tên~1,Hội Nông dân|otherLetters",
			"ISO-8859-1|%PDF-1.7 x|pdf", "ISO-8859-1|{\\rtf1 x}|richText", "ISO-8859-1|MIME-Version: 1.0|webArchive",
			"ISO-8859-1|Rar!  x|archive", "ISO-8859-1|ÿØÿà x|picture", "ISO-8859-1|....ftypheic|picture",
			"UTF-8|<html><p>a</p></html>|noTable",
			"UTF-8|<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>|otherFormat",
			"UTF-8|Kính gửi Ban Dân vận|notASpreadsheet" })
	void what_is_no_list_is_refused_for_what_it_is(String letters, String content, String reason) {
		byte[] file = content.replace("~", "\n").getBytes(Charset.forName(letters));
		assertThat(Refusals.refusal(() -> SpreadsheetReader.read(file)).code()).isEqualTo("spreadsheet." + reason);
	}

	@Test
	void a_word_document_without_a_table_is_refused_for_that() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText("Kính gửi");
			document.write(bytes);
			assertThat(Refusals.refusal(() -> SpreadsheetReader.read(bytes.toByteArray())).code())
				.isEqualTo("spreadsheet.noTable");
		}
	}

	private static Sheet csv(String text) {
		return SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8)).get(0);
	}

	private static List<List<String>> texts(Sheet sheet) {
		return sheet.rows()
			.stream()
			.map((row) -> row.cells().values().stream().map(Cell::text).toList())
			.collect(Collectors.toList());
	}

	private static byte[] oldWorkbook() throws IOException {
		try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			workbook.createSheet("Năm ngoái").createRow(0).createCell(0).setCellValue("cũ");
			HSSFSheet sheet = workbook.createSheet("Danh sách");
			workbook.setActiveSheet(1);
			workbook.setSheetHidden(0, true);
			IntStream.range(0, 4).forEach((row) -> sheet.createRow(row).createCell(0));
			CellStyle day = workbook.createCellStyle();
			day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
			sheet.getRow(0).getCell(0).setCellValue(LocalDate.of(2023, 3, 1));
			sheet.getRow(0).getCell(0).setCellStyle(day);
			HSSFFont old = workbook.createFont();
			old.setFontName(".VnTime");
			HSSFRichTextString rich = new HSSFRichTextString("ThÇy c« 2023");
			rich.applyFont(0, 7, old);
			sheet.getRow(1).getCell(0).setCellValue(rich);
			sheet.getRow(2).getCell(0).setCellErrorValue(FormulaError.REF);
			sheet.getRow(3).getCell(0).setCellFormula("\"Hội \"&\"Nông dân\"");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			sheet.getRow(3).setZeroHeight(true);
			sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 2));
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] wordDocument() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			XWPFTable table = document.createTable(3, 3);
			table.getRow(0).getCell(0).setText("Lĩnh vực");
			table.getRow(0).getCell(1).setText("Thời gian");
			table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
			table.getRow(0).removeCell(2);
			table.getRow(1).getCell(0).setText("Kinh tế");
			table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
			table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
			table.getRow(1).getCell(1).setText("Dòng một");
			table.getRow(1).getCell(1).addParagraph().createRun().setText("Dòng hai");
			var deleted = table.getRow(1).getCell(1).addParagraph().getCTP().addNewDel().addNewR();
			deleted.addNewT().setStringValue("bỏ");
			var sign = table.getRow(2).getCell(1).addParagraph().createRun().getCTR().addNewSym();
			sign.setFont("Wingdings");
			sign.setChar(new byte[] { (byte) 0xf0, (byte) 0xfc });
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

}
