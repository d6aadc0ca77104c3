package vn.danvankheo.emulation;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.organisation.UnitKind;

/** All models a person may see: filtered, searched, page by page. */
@Controller
class ModelListController {

	private final ModelBrowsing browsing;

	ModelListController(ModelBrowsing browsing) {
		this.browsing = browsing;
	}

	@GetMapping("/participations")
	String list(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
		ModelListView view = this.browsing.view(actor, ModelFilter.of(parameters));
		model.addAttribute("view", view);
		model.addAttribute("filter", view.filter());
		model.addAttribute("receives", actor.holds(Role.STANDING_OFFICE));
		model.addAttribute("wholeCommittee", actor.seesWholeCommittee());
		model.addAttribute("tabs", view.figures().tabs(!actor.units().isEmpty()));
		model.addAttribute("unitKinds", UnitKind.values());
		model.addAttribute("ownerKinds", OwnerKind.values());
		model.addAttribute("modelKinds", ModelKind.values());
		model.addAttribute("novelties", Novelty.values());
		return "emulation/list";
	}

}
