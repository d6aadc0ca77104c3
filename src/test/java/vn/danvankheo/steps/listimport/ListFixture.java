package vn.danvankheo.steps.listimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.danvankheo.ground.file.SpreadsheetReader;
import vn.danvankheo.year.campaign.FieldId;

import static org.awaitility.Awaitility.await;

/** Lists to read in tests: the four that units really made, and ones made on the spot. */
final class ListFixture {

	static final KnownFields.Known ECONOMY = field(1, "Kinh tế", "KT");

	static final KnownFields.Known CULTURE = field(2, "Văn hóa - xã hội", "VH-XH");

	static final KnownFields.Known DEFENCE = field(3, "Quốc phòng - an ninh", "ANQP");

	static final KnownFields.Known POLITICS = field(4, "Xây dựng hệ thống chính trị");

	private ListFixture() {
	}

	static ListContext context(KnownModel... known) {
		return inYear(2023, known);
	}

	static ListContext inYear(int year, KnownModel... known) {
		return ListContext.of(year, List.of(ECONOMY, CULTURE, DEFENCE, POLITICS), List.of(known));
	}

	static RegistrationList real(String name, KnownModel... known) {
		return read(bytes(name), known);
	}

	static RegistrationList read(byte[] file, KnownModel... known) {
		return read(file, null, context(known));
	}

	static RegistrationList read(byte[] file, Integer sheet, ListContext context) {
		ListSheets sheets = ListSheets.of(SpreadsheetReader.read(file), context.fields());
		return RegistrationList.read(sheets, sheet, context, RegistrationList.Progress.none());
	}

	static byte[] bytes(String name) {
		try (InputStream stream = ListFixture.class.getResourceAsStream("/lists/" + name)) {
			return stream.readAllBytes();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** A workbook with one sheet, filled as wanted. */
	static byte[] workbook(Consumer<XSSFSheet> filling) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			filling.accept(workbook.createSheet("Danh sách"));
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** Writes texts into a row, from a column on; null leaves a cell empty. */
	static void put(XSSFSheet sheet, int row, int column, String... texts) {
		XSSFRow line = (sheet.getRow(row) != null) ? sheet.getRow(row) : sheet.createRow(row);
		for (int at = 0; at < texts.length; at++) {
			if (texts[at] != null) {
				line.createCell(column + at).setCellValue(texts[at]);
			}
		}
	}

	/** Looks until a list is no longer being read. */
	static void untilRead(Supplier<ListImport.State> state) {
		await().atMost(60, TimeUnit.SECONDS).pollInSameThread().until(() -> state.get() != ListImport.State.READING);
	}

	/** Gives every cell of the sheet this font. */
	static void inFont(XSSFSheet sheet, String name) {
		Font font = sheet.getWorkbook().createFont();
		font.setFontName(name);
		XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
		style.setFont(font);
		sheet.forEach((row) -> row.forEach((cell) -> cell.setCellStyle(style)));
	}

	private static KnownFields.Known field(int number, String name, String... aliases) {
		return new KnownFields.Known(new FieldId(new UUID(0, number)), name, List.of(aliases));
	}

}
