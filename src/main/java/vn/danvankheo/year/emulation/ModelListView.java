package vn.danvankheo.year.emulation;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.ListFilter;

/** All that the page of models shows. */
record ModelListView(ModelFilter filter, int year, ModelChoices choices, ModelFigures figures, ModelPage page) {

	/** What is listed, counted. */
	public Counted inView() {
		return this.figures.inView(this.filter.stage());
	}

	public String heading() {
		Counted counted = inView();
		if (counted.number() == 0) {
			return this.filter.narrowed() ? "Không có mô hình nào khớp" : "Chưa có mô hình nào";
		}
		String sentence = counted.words() + " mô hình của " + this.figures.units() + " đơn vị";
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
	}

	public String eyebrow() {
		String round = Choice.label(this.choices.rounds(), this.filter.get("round"));
		return "Năm " + this.year + ((round != null) ? " · " + round : "");
	}

	/** Where the page stands in the list. */
	public ListFilter.Steps steps() {
		return new ListFilter.Steps(this.page.span(), inView().words(),
				this.page.previous() ? this.filter.with("before", this.page.firstRow().id()).path() : null,
				this.page.next() ? this.filter.with("after", this.page.lastRow().id()).path() : null);
	}

}
