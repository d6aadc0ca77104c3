package vn.danvankheo.edges.unitimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.file.SpreadsheetReader;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;

/** Finds the list of units in a workbook, wherever its table begins. */
final class UnitSheet {

	static final int MOST_ROWS = 2000;

	private UnitSheet() {
	}

	/**
	 * The rows of the first visible sheet that has the headings «Mã», «Tên đơn vị» and
	 * «Loại»; refused when there is none or it has more than 2,000 rows.
	 */
	static List<UnitLine> read(byte[] workbook) {
		for (Sheet sheet : SpreadsheetReader.read(workbook).stream().filter(Sheet::visible).toList()) {
			for (Sheet.Row row : sheet.rows()) {
				Map<UnitColumn, Integer> columns = columns(row);
				if (columns.keySet().containsAll(List.of(UnitColumn.CODE, UnitColumn.NAME, UnitColumn.KIND))) {
					return bounded(below(sheet, row.number(), columns));
				}
			}
		}
		throw new Refused(Permission.refused("unitList.noHeading"));
	}

	private static List<UnitLine> bounded(List<UnitLine> lines) {
		if (lines.isEmpty()) {
			throw new Refused(Permission.refused("unitList.empty"));
		}
		if (lines.size() > MOST_ROWS) {
			throw new Refused(Permission.refused("unitList.tooLong", MOST_ROWS));
		}
		return lines;
	}

	private static Map<UnitColumn, Integer> columns(Sheet.Row row) {
		Map<UnitColumn, Integer> columns = new EnumMap<>(UnitColumn.class);
		row.cells()
			.forEach((column, cell) -> UnitColumn.headed(cell.text())
				.ifPresent((known) -> columns.putIfAbsent(known, column)));
		return columns;
	}

	private static List<UnitLine> below(Sheet sheet, int heading, Map<UnitColumn, Integer> columns) {
		List<UnitLine> lines = new ArrayList<>();
		for (Sheet.Row row : sheet.rows()) {
			if (row.number() > heading) {
				Function<UnitColumn, String> text = (column) -> columns.containsKey(column)
						? row.text(columns.get(column)) : "";
				String[] texts = Arrays.stream(UnitColumn.values()).map(text).toArray(String[]::new);
				UnitLine line = new UnitLine(row.number(), texts[0], texts[1], texts[2], texts[3], texts[4], texts[5],
						texts[6], false);
				if (!(line.code().isEmpty() && line.kind().isEmpty())) {
					lines.add(line);
				}
			}
		}
		return lines;
	}

}
