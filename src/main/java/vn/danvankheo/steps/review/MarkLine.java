package vn.danvankheo.steps.review;

import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.review.ReviewContent.Mark;
import vn.danvankheo.steps.visit.CriteriaContent;
import vn.danvankheo.steps.visit.Criterion;
import vn.danvankheo.steps.visit.VisitInput;

/** What a unit gave its model for one criterion, as a page shows it. */
record MarkLine(Criterion criterion, boolean points, Mark mark) {

	static List<MarkLine> of(CriteriaContent asked, ReviewContent content) {
		return (asked == null) ? List.of()
				: asked.criteria()
					.stream()
					.map((each) -> new MarkLine(each, asked.points(), content.mark(each.position())))
					.toList();
	}

	/** The same as typed. */
	MarkLine typed(Map<String, String> fields) {
		int at = this.criterion.position();
		return new MarkLine(this.criterion, this.points,
				new Mark(fields.getOrDefault(ReviewForm.result(at), this.mark.result()),
						fields.getOrDefault(ReviewForm.note(at), this.mark.note())));
	}

	/** The input of its result. */
	public VisitInput input(FormErrors errors) {
		String name = ReviewForm.result(this.criterion.position());
		return VisitInput.finding(name, this.mark.result(), errors.get(name));
	}

	public String noteField() {
		return ReviewForm.note(this.criterion.position());
	}

	/** «8/10»; points alone where it is not counted so. */
	public String words() {
		return this.points
				? (this.mark.result().isEmpty() ? "–" : this.mark.result()) + "/" + this.criterion.maximumInWords()
				: "";
	}

}
