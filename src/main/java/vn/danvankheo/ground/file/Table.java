package vn.danvankheo.ground.file;

import java.util.List;

/**
 * A table to be written as a sheet: dates stay dates, numbers numbers and texts texts.
 *
 * @param name what the tab says
 * @param titleLines lines above the table
 * @param columns its columns, from the left
 * @param rows its rows; each value a String, Number, LocalDate or null
 */
public record Table(String name, List<String> titleLines, List<Column> columns, Iterable<? extends List<?>> rows) {

	/**
	 * A column.
	 *
	 * @param heading what stands above it
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
