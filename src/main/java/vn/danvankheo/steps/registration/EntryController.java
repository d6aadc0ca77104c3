package vn.danvankheo.steps.registration;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.danvankheo.ground.organisation.Actor;

/** «Nhập thay»: the office chooses a unit, then works in that unit's own list. */
@Controller
class EntryController {

	private final EntryChoices choices;

	EntryController(EntryChoices choices) {
		this.choices = choices;
	}

	@GetMapping("/entries/new")
	String choose(Actor actor, Model model) {
		model.addAttribute("units", this.choices.units(actor));
		model.addAttribute("rounds", this.choices.rounds(actor));
		return "steps/registration/entry";
	}

}
