package vn.danvankheo.steps.appraisal;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitKind;

/** Thẩm định: the queue of what was received. */
@Controller
class AppraisalController {

	private final QueueBrowsing browsing;

	AppraisalController(QueueBrowsing browsing) {
		this.browsing = browsing;
	}

	@GetMapping("/appraisals")
	String queue(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
		AppraisalFilter filter = AppraisalFilter.of(parameters);
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.browsing.page(actor, filter));
		model.addAttribute("proposes", actor.holds(Role.STANDING_OFFICE));
		model.addAttribute("unitKinds", UnitKind.values());
		model.addAttribute("verdictKinds", VerdictKind.values());
		return "steps/appraisal/queue";
	}

}
