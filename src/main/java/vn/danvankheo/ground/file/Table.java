package vn.danvankheo.ground.file;

import java.util.List;

/**
 * A table to be written as a sheet: dates stay dates, numbers numbers and texts texts.
 *
 * @param rows its rows; each value a String, Number, LocalDate or null
 */
public record Table(String name, List<String> titleLines, List<Column> columns, Iterable<? extends List<?>> rows) {

	/**
	 * A column.
	 *
	 * @param width in characters
	 * @param choices what may be chosen in it; empty when anything may be typed
	 */
	public record Column(String heading, double width, List<String> choices) {

		/** A column in which anything may be typed. */
		public Column(String heading, double width) {
			this(heading, width, List.of());
		}

	}

}
