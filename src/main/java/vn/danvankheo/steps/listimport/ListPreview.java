package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.Map;

import vn.danvankheo.steps.registration.RegistrationId;

/**
 * A page of what a list would do, what needs attention first.
 *
 * @param year the year of the round
 * @param page the page's number, from 1
 */
record ListPreview(ListImportView list, RegistrationId registration, String unitName, int year, RowCounts counts,
		List<PreviewLine> rows, int page, int pages, KnownFields fields) {

	/** What confirming does; how many are written stays open while hidden rows are. */
	public String button() {
		return this.list.report().hiddenRows().isEmpty()
				? "Ghi %,d mô hình vào danh sách".formatted(this.counts.written()).replace(',', '.')
				: "Ghi các mô hình vào danh sách";
	}

	/** Whether some row of this page is asked for its end. */
	public boolean asks() {
		return this.rows.stream().anyMatch(PreviewLine::asked);
	}

	/** The same page with what was typed instead of what is stored. */
	ListPreview with(Map<Integer, String> typed) {
		List<PreviewLine> lines = this.rows.stream()
			.map((line) -> line.with(typed.getOrDefault(line.row().number(), line.endsOn())))
			.toList();
		return new ListPreview(this.list, this.registration, this.unitName, this.year, this.counts, lines, this.page,
				this.pages, this.fields);
	}

}
