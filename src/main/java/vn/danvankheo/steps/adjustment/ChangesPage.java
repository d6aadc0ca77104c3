package vn.danvankheo.steps.adjustment;

import java.util.List;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.year.campaign.Campaign;

/**
 * A page of the changes of a year.
 *
 * @param campaign the year; null while there is none
 * @param years to choose from
 * @param units to choose from; one unit's people choose nothing
 * @param collects whether the reader collects decided changes into notices
 */
record ChangesPage(Campaign campaign, ChangeFilter filter, ChangeFigures figures, List<ChangeRow> rows,
		List<ToldNotice> notices, List<Choice> years, List<Choice> units, boolean collects) {

	public ChangeShow[] shows() {
		return ChangeShow.values();
	}

	public int count(ChangeShow show) {
		return this.figures.of(show);
	}

	/** Whether those of this page can be collected into a notice. */
	public boolean collecting() {
		return this.collects && this.filter.show() == ChangeShow.UNTOLD && !this.rows.isEmpty();
	}

	public boolean chooses() {
		return this.years.size() > 1 || !this.units.isEmpty();
	}

	public ListFilter.Steps steps() {
		return this.rows.isEmpty() ? null : this.filter.steps(count(this.filter.show()), this.rows.get(0).place(),
				this.rows.size(), this.rows.get(0).id(), this.rows.get(this.rows.size() - 1).id());
	}

	public String heading() {
		if (this.figures.total() == 0) {
			return "Chưa có đề nghị điều chỉnh nào";
		}
		return (this.figures.waiting() == 0) ? "Mọi đề nghị điều chỉnh đều đã có quyết định"
				: this.figures.waiting() + " đề nghị điều chỉnh chờ quyết định";
	}

}
