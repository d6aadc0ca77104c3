package vn.danvankheo.steps.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.danvankheo.year.emulation.ModelLeft;
import vn.danvankheo.year.obligation.Obligations;

/**
 * A model that stopped is not looked at any more: what was not due yet is let off, what
 * was missed before stays missed.
 */
@Component
class ReviewLeaving {

	private final Obligations obligations;

	ReviewLeaving(Obligations obligations) {
		this.obligations = obligations;
	}

	@EventListener
	void leave(ModelLeft left) {
		this.obligations
			.findOpenAbout(left.model().place().committee(), SelfReviewKind.CODE, left.model().id().participationId())
			.stream()
			.filter((owed) -> owed.due().metAt(left.move().at()))
			.forEach((owed) -> {
				owed.excuse(left.move().by(), "Mô hình “" + left.model().facts().name() + "” không còn thực hiện.",
						left.move().at());
				this.obligations.save(owed);
			});
	}

}
