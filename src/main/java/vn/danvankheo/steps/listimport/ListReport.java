package vn.danvankheo.steps.listimport;

import java.util.stream.Collectors;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * What is said of a list as a whole.
 *
 * @param sheetName the sheet that was read
 * @param passedSheets the sheets that were not
 * @param ignoredRows the rows that are no models
 * @param unusedColumns the columns that are not understood
 * @param missingColumns what must be sent and no column holds
 * @param hiddenRows the hidden rows that would be taken
 */
@Embeddable
record ListReport(String sheetName, String passedSheets, String ignoredRows, String unusedColumns,
		String missingColumns, String hiddenRows, @Convert(converter = ListNotesJson.class) ListNotes notes) {

	private static final int LONGEST = 1000;

	static ListReport none() {
		return new ListReport("", "", "", "", "", "", ListNotes.none());
	}

	static ListReport of(RegistrationList list) {
		return new ListReport(list.sheet().name(), shortened(list.passedSheets()),
				shortened(list.ignored().stream().map(String::valueOf).collect(Collectors.joining(", "))),
				shortened(String.join("; ", list.heading().unused())), shortened(list.missingColumns()),
				shortened(list.hiddenRows()), ListNotes.of(list.rows()));
	}

	/** The same, with other notes. */
	ListReport saying(ListNotes others) {
		return new ListReport(this.sheetName, this.passedSheets, this.ignoredRows, this.unusedColumns,
				this.missingColumns, this.hiddenRows, others);
	}

	/** Whether there is anything to say of the list as a whole. */
	public boolean saysSomething() {
		return this.notes.any() || !(this.ignoredRows + this.unusedColumns + this.missingColumns).isEmpty();
	}

	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text : text.substring(0, LONGEST - 1) + "…";
	}

}
