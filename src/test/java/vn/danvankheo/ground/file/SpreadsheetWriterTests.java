package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetWriterTests {

	private static final List<String> BAIT = List.of("=1+1", "+84 903", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")",
			"_x0041_", "a\tb", "Dòng một\nDòng hai");

	@Test
	void text_stays_text_whatever_it_begins_with() throws IOException {
		byte[] file = write(new Table("Danh sách", List.of(), List.of(new Table.Column("Tên", 20)),
				BAIT.stream().map(List::of).toList()), List.of());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			for (int row = 0; row < BAIT.size(); row++) {
				XSSFCell cell = workbook.getSheetAt(0).getRow(row + 1).getCell(0);
				assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
				assertThat(cell.getStringCellValue()).isEqualTo(BAIT.get(row));
				assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
			}
		}
	}

	@Test
	void days_and_numbers_keep_their_type_and_are_read_back() throws IOException {
		byte[] file = write(new Table("A", List.of("TIÊU ĐỀ"),
				List.of(new Table.Column("TT", 5), new Table.Column("Ngày", 12), new Table.Column("Ghi chú", 12)),
				List.of(Arrays.asList(1, LocalDate.of(2023, 7, 25), null))), List.of());
		Sheet sheet = SpreadsheetReader.read(file).get(0);
		Sheet.Row row = sheet.row(4).orElseThrow();
		assertThat(row.cell(0).orElseThrow().kind()).isEqualTo(Cell.Kind.NUMBER);
		assertThat(row.cell(1).orElseThrow().date()).isEqualTo(LocalDate.of(2023, 7, 25));
		assertThat(row.cell(2)).isEmpty();
	}

	@Test
	void the_heading_is_frozen_filtered_and_repeated_on_landscape_paper() throws IOException {
		byte[] file = write(
				new Table("A", List.of("TIÊU ĐỀ"), List.of(new Table.Column("TT", 5)), List.of(List.of("x"))),
				List.of());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
			assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:3"));
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
			assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:A4");
		}
	}

	@Test
	void choices_are_offered_below_the_heading_and_guidance_has_its_own_sheet() throws IOException {
		byte[] file = write(new Table("A", List.of(),
				List.of(new Table.Column("Loại", 9, List.of("Mô hình", "Điển hình"))), List.of()),
				List.of("Mỗi dòng một mô hình."));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(1);
			assertThat(workbook.getSheetAt(0).getDataValidations().get(0).getValidationConstraint().getFormula1())
				.contains("Danh mục");
			assertThat(workbook.getSheet("Danh mục").getRow(1).getCell(0).getStringCellValue()).isEqualTo("Điển hình");
			assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Danh mục"))).isTrue();
			assertThat(workbook.getSheet("Hướng dẫn").getRow(0).getCell(0).getStringCellValue()).startsWith("Mỗi dòng");
		}
	}

	private static byte[] write(Table table, List<String> guidance) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		SpreadsheetWriter.write(table, guidance, bytes);
		return bytes.toByteArray();
	}

}
