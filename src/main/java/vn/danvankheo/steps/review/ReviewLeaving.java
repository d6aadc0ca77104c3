package vn.danvankheo.steps.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.danvankheo.year.emulation.ModelLeft;
import vn.danvankheo.year.obligation.Obligations;

/**
 * A model that stopped is not looked at any more: what is still owed of it is let off.
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
			.forEach((owed) -> {
				owed.excuse(left.move().by(), "Mô hình “" + left.model().facts().name() + "” không còn thực hiện.",
						left.move().at());
				this.obligations.save(owed);
			});
	}

}
