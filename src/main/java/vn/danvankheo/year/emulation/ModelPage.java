package vn.danvankheo.year.emulation;

import java.util.List;

/**
 * One page of the list.
 *
 * @param first the number of its first line, from 1; 0 where that is beyond the cap
 */
record ModelPage(List<ModelRow> rows, boolean previous, boolean next, int first) {

	static ModelPage empty() {
		return new ModelPage(List.of(), false, false, 0);
	}

	ModelRow firstRow() {
		return this.rows.get(0);
	}

	ModelRow lastRow() {
		return this.rows.get(this.rows.size() - 1);
	}

	/** Which lines these are, e.g. «26–50»; empty when there are none. */
	public String span() {
		if (this.rows.isEmpty()) {
			return "";
		}
		return (this.first > 0) ? Counted.written(this.first) + "–" + Counted.written(this.first + this.rows.size() - 1)
				: this.rows.size() + " mô hình";
	}

}
