package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97 to 2003 (.xls): its records stream by. */
final class OldWorkbook implements HSSFListener {

	private final SheetBuilder.Budget budget = new SheetBuilder.Budget();

	private final OldWorkbookStyles styles = new OldWorkbookStyles();

	private final List<BoundSheetRecord> named = new ArrayList<>();

	private final List<SheetBuilder> builders = new ArrayList<>();

	private final BitSet hiddenRows = new BitSet();

	private int depth;

	private boolean since1904;

	private FormulaRecord awaitingText;

	private OldWorkbook() {
	}

	static List<Sheet> read(byte[] file) throws IOException {
		OldWorkbook workbook = new OldWorkbook();
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(workbook);
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file));
				InputStream records = container.createDocumentInputStream("Workbook")) {
			new HSSFEventFactory().processEvents(request, records);
		}
		return workbook.sheets();
	}

	private List<Sheet> sheets() {
		List<BoundSheetRecord> inOrder = List.of(BoundSheetRecord.orderByBofPosition(this.named));
		List<Sheet> sheets = new ArrayList<>();
		for (int at = 0; at < this.named.size(); at++) {
			BoundSheetRecord sheet = this.named.get(at);
			int stream = inOrder.indexOf(sheet);
			if (stream < this.builders.size()) {
				boolean visible = !sheet.isHidden() && !sheet.isVeryHidden();
				sheets.add(this.builders.get(stream).sheet(sheet.getSheetname(), at, visible));
			}
		}
		return sheets;
	}

	@Override
	public void processRecord(Record record) {
		if (record instanceof BOFRecord && this.depth++ == 0 && !this.named.isEmpty()) {
			this.builders.add(new SheetBuilder(this.budget));
			this.hiddenRows.clear();
		}
		else if (record instanceof EOFRecord) {
			this.depth--;
		}
		else if (this.depth == 1) {
			workbook(record);
		}
	}

	private void workbook(Record record) {
		if (record instanceof BoundSheetRecord sheet) {
			this.named.add(sheet);
		}
		else if (record instanceof DateWindow1904Record calendar) {
			this.since1904 = calendar.getWindowing() == 1;
		}
		else if (this.builders.isEmpty()) {
			this.styles.note(record);
		}
		else {
			sheet(record);
		}
	}

	private void sheet(Record record) {
		if (record instanceof RowRecord row) {
			this.hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
		}
		else if (record instanceof MergeCellsRecord merged) {
			merge(merged);
		}
		else if (record instanceof StringRecord text && this.awaitingText != null) {
			computed(this.awaitingText, text.getString());
			this.awaitingText = null;
		}
		else if (record instanceof FormulaRecord formula && formula.hasCachedResultString()) {
			this.awaitingText = formula;
		}
		else if (record instanceof CellValueRecordInterface cell) {
			put(cell, cell(cell));
		}
	}

	private void merge(MergeCellsRecord merged) {
		for (int at = 0; at < merged.getNumAreas(); at++) {
			CellRangeAddress area = merged.getAreaAt(at);
			builder().merge(new Sheet.Area(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(),
					area.getLastColumn()));
		}
	}

	private void computed(FormulaRecord formula, String text) {
		List<CellMaker.Piece> pieces = List.of(new CellMaker.Piece(null, text));
		put(formula, computed(formula,
				CellMaker.text(row(formula), formula.getColumn(), this.styles.font(formula), pieces)));
	}

	private Cell cell(CellValueRecordInterface cell) {
		if (cell instanceof NumberRecord number) {
			return number(cell, number.getValue());
		}
		if (cell instanceof LabelSSTRecord label) {
			return CellMaker.text(row(cell), cell.getColumn(), this.styles.font(cell),
					this.styles.text(label.getSSTIndex()));
		}
		if (cell instanceof LabelRecord label) {
			return CellMaker.text(row(cell), cell.getColumn(), this.styles.font(cell),
					List.of(new CellMaker.Piece(null, label.getValue())));
		}
		if (cell instanceof BoolErrRecord value) {
			return value.isBoolean() ? CellMaker.tick(row(cell), cell.getColumn(), value.getBooleanValue())
					: error(cell, value.getErrorValue());
		}
		return (cell instanceof FormulaRecord formula) ? computed(formula, value(formula)) : null;
	}

	private Cell value(FormulaRecord formula) {
		CellType type = formula.getCachedResultTypeEnum();
		return switch (type) {
			case BOOLEAN -> CellMaker.tick(row(formula), formula.getColumn(), formula.getCachedBooleanValue());
			case ERROR -> error(formula, formula.getCachedErrorValue());
			case NUMERIC -> number(formula, formula.getValue());
			default -> null;
		};
	}

	private Cell number(CellValueRecordInterface cell, double value) {
		return CellMaker.number(row(cell), cell.getColumn(), this.styles.style(cell), BigDecimal.valueOf(value),
				this.since1904);
	}

	private static Cell computed(FormulaRecord formula, Cell value) {
		return CellMaker.formula(row(formula), formula.getColumn(), "…", value, true);
	}

	private static Cell error(CellValueRecordInterface cell, int code) {
		return CellMaker.error(row(cell), cell.getColumn(), FormulaError.forInt(code).getString());
	}

	private void put(CellValueRecordInterface place, Cell cell) {
		builder().put(cell, this.hiddenRows.get(place.getRow()));
	}

	private SheetBuilder builder() {
		return this.builders.get(this.builders.size() - 1);
	}

	private static int row(CellValueRecordInterface cell) {
		return cell.getRow() + 1;
	}

}
