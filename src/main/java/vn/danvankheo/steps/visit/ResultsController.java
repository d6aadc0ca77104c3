package vn.danvankheo.steps.visit;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.danvankheo.ground.organisation.Actor;

/** The results of inspections. */
@Controller
class ResultsController {

	private final ResultsViews views;

	ResultsController(ResultsViews views) {
		this.views = views;
	}

	@GetMapping("/inspection-results")
	ModelAndView show(Actor actor, @RequestParam(required = false) Integer year,
			@RequestParam(required = false) String purpose) {
		return new ModelAndView("steps/visit/results", "page", this.views.show(actor, year, purpose));
	}

}
