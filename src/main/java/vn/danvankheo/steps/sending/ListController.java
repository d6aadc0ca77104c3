package vn.danvankheo.steps.sending;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.steps.registration.ListChoice;
import vn.danvankheo.steps.registration.ListChoices;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.campaign.RoundId;

/** The lists of a unit, and one of them. */
@Controller
class ListController {

	private final Lists lists;

	private final ListChoices choices;

	private final ListViews views;

	ListController(Lists lists, ListChoices choices, ListViews views) {
		this.lists = lists;
		this.choices = choices;
		this.views = views;
	}

	/**
	 * Leads to the one list that is open; offers a choice where there are several, or
	 * none yet.
	 */
	@GetMapping("/registrations")
	String choose(Actor actor, @RequestParam(required = false) String all, Model model) {
		List<ListChoice> choices = this.choices.of(actor);
		List<ListChoice> current = choices.stream().filter(ListChoice::current).toList();
		if (all == null && current.size() == 1 && current.get(0).list() != null) {
			return "redirect:/registrations/" + current.get(0).list();
		}
		model.addAttribute("current", current);
		model.addAttribute("former", choices.stream().filter((choice) -> !choice.current()).toList());
		return "steps/registration/lists";
	}

	@PostMapping("/registrations")
	String begin(Actor actor, @RequestParam UUID unit, @RequestParam UUID round) {
		return "redirect:/registrations/" + this.lists.begin(actor, new UnitId(unit), new RoundId(round));
	}

	@GetMapping("/registrations/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.views.show(actor, new RegistrationId(id)));
		return "steps/sending/list";
	}

	/** Leads to where the unit asks to be let in again. */
	@GetMapping("/registrations/{id}/reopening")
	String askToReopen(Actor actor, @PathVariable UUID id) {
		return "redirect:/obligations/" + this.lists.dutyOf(actor, new RegistrationId(id));
	}

}
