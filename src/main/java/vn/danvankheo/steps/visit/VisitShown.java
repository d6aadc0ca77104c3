package vn.danvankheo.steps.visit;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.campaign.ConcernOrigin;
import vn.danvankheo.year.campaign.ConcernsRaised;

/** Shows a visit's page, also after a form on it could not be taken. */
@Component
class VisitShown {

	private final VisitViews views;

	private final ConcernsRaised concerns;

	VisitShown(VisitViews views, ConcernsRaised concerns) {
		this.views = views;
		this.concerns = concerns;
	}

	ModelAndView page(Actor actor, InspectionId visit) {
		return page(actor, visit, null, new FormErrors());
	}

	/** The page again, with what was typed and what is wrong with it. */
	ModelAndView again(Actor actor, InspectionId visit, String typed, FormErrors errors) {
		return page(actor, visit, typed, errors);
	}

	private ModelAndView page(Actor actor, InspectionId visit, String typed, FormErrors errors) {
		if (this.views.fromCommittee(actor, visit)) {
			VisitPage page = this.views.show(actor, visit);
			return shown(new ModelAndView("steps/visit/visit", "page", page), typed, errors, actor, page.visit());
		}
		UnitVisitPage page = this.views.ofUnit(actor, visit);
		return shown(new ModelAndView("steps/visit/visit-of-unit", "page", page), typed, errors, actor, page.visit());
	}

	private ModelAndView shown(ModelAndView page, String typed, FormErrors errors, Actor actor, Visit visit) {
		boolean raises = visit.team().has(actor.account()) || actor.worksFor(visit.unit().id());
		return page.addObject("typed", typed)
			.addObject("errors", errors)
			.addObject("raised", this.concerns.shown(actor, ConcernOrigin.Kind.VISIT, visit.id().inspectionId(), raises)
				.orElse(null));
	}

}
