package vn.danvankheo.ground.file;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;

/** How much of a foreign list is read before it is refused. */
final class SpreadsheetLimits {

	static final int BYTES = 10 * 1024 * 1024;

	static final int ROWS = 5_000;

	static final int COLUMNS = 100;

	static final int CELLS = 150_000;

	static final int CELL_CHARACTERS = 32_767;

	static final int CHARACTERS = 10_000_000;

	static final int AREAS = 20_000;

	private SpreadsheetLimits() {
	}

	static Refused refusal(String reason, Object... arguments) {
		return new Refused(Permission.refused("spreadsheet." + reason, arguments));
	}

}
