package vn.danvankheo.steps.adjustment;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.year.campaign.Campaign;

/**
 * The changes of a year.
 *
 * @param campaign the year; null while there is none
 * @param collects whether the reader collects decided changes into notices
 */
record ChangesPage(Campaign campaign, List<ChangeRow> rows, List<Adjustment> notices, boolean collects) {

	public List<ChangeRow> waiting() {
		return this.rows.stream().filter((row) -> row.state() == ModelChange.State.ASKED).toList();
	}

	/** Granted, and in no notice yet. */
	public List<ChangeRow> untold() {
		return this.rows.stream()
			.filter((row) -> row.state() == ModelChange.State.GRANTED && row.adjustment() == null)
			.toList();
	}

	public List<ChangeRow> done() {
		return this.rows.stream()
			.filter((row) -> row.state() != ModelChange.State.ASKED && !untold().contains(row))
			.toList();
	}

	public int told(UUID notice) {
		return (int) this.rows.stream().filter((row) -> notice.equals(row.adjustment())).count();
	}

	public String heading() {
		if (this.rows.isEmpty()) {
			return "Chưa có đề nghị điều chỉnh nào";
		}
		return waiting().isEmpty() ? "Mọi đề nghị điều chỉnh đều đã có quyết định"
				: waiting().size() + " đề nghị điều chỉnh chờ quyết định";
	}

}
