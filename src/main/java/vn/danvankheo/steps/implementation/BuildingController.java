package vn.danvankheo.steps.implementation;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.Actor;

/** The models that are built. */
@Controller
class BuildingController {

	private final BuildingDesk desk;

	BuildingController(BuildingDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/implementation")
	String list(Actor actor, @RequestParam Map<String, String> asked, Model model) {
		model.addAttribute("list", this.desk.list(actor, BuildingFilter.of(asked)));
		return "steps/implementation/list";
	}

}
