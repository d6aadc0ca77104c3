package vn.danvankheo.steps.adjustment;

import java.util.List;

import vn.danvankheo.ground.document.PaperEntry;

/**
 * A notice of changes.
 *
 * @param paper its paper; null while none is drafted
 * @param office whether the reader drafts it
 */
record AdjustmentPage(Adjustment notice, List<ChangeRow> rows, PaperEntry paper, boolean office) {

	public String heading() {
		String what = this.rows.size() + " điều chỉnh của " + this.rows.stream().map(ChangeRow::unit).distinct().count()
				+ " đơn vị";
		return (this.notice.reference() != null) ? "Thông báo số " + this.notice.reference() + ": " + what
				: "Thông báo điều chỉnh đang soạn: " + what;
	}

}
