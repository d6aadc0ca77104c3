package vn.danvankheo.steps.appraisal;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.StandingSource;

/** How many of the models that are appraised have a proposal, as the queue says it. */
@Component
class ProposalStanding implements StandingSource {

	private final AppraisalQueue queue;

	ProposalStanding(AppraisalQueue queue) {
		this.queue = queue;
	}

	@Override
	public List<Figure> standing(Actor actor, Campaign campaign) {
		AppraisalFigures figures = this.queue.figures(actor, campaign.id());
		return List.of(new Figure(2, figures.proposed(), "đã có đề xuất", "/appraisals?year=" + campaign.year(), false),
				new Figure(2, figures.left(), "chưa có đề xuất",
						"/appraisals?year=" + campaign.year() + "&verdict=" + AppraisalFilter.NONE, false));
	}

}
