package vn.danvankheo.year.campaign;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;

/** The plan of a year, and the list of years. */
@Controller
class PlanController {

	private final PlanDesk desk;

	PlanController(PlanDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/campaigns/current")
	String current(Actor actor, Model model) {
		return this.desk.current(actor).map((page) -> {
			model.addAttribute("page", page);
			return "year/campaign/plan";
		}).orElseGet(() -> years(actor, model));
	}

	@GetMapping("/campaigns/{id}")
	String plan(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.desk.of(actor, new CampaignId(id)));
		return "year/campaign/plan";
	}

	@GetMapping("/campaigns")
	String years(Actor actor, Model model) {
		model.addAttribute("years", this.desk.years(actor));
		model.addAttribute("editable", actor.holds(Role.STANDING_OFFICE));
		return "year/campaign/years";
	}

}
