package vn.danvankheo.steps.registration;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.ParticipationId;

/** A new model of a list. */
@Controller
class DraftController {

	private final SectionViews views;

	private final SectionSaving saving;

	private final Drafting drafting;

	private final NearDuplicates near;

	DraftController(SectionViews views, SectionSaving saving, Drafting drafting, NearDuplicates near) {
		this.views = views;
		this.saving = saving;
		this.drafting = drafting;
		this.near = near;
	}

	@GetMapping("/registrations/{id}/participations/new")
	ModelAndView write(Actor actor, @PathVariable UUID id) {
		return page(actor, new RegistrationId(id), TypedFacts.none(), new FormErrors(), "");
	}

	@PostMapping("/registrations/{id}/participations")
	ModelAndView begin(Actor actor, @PathVariable UUID id, @RequestParam(required = false) UUID continues,
			@RequestParam MultiValueMap<String, String> fields) {
		RegistrationId list = new RegistrationId(id);
		TypedFacts typed = TypedFacts.sent(Section.GENERAL.facts(), fields).over(TypedFacts.none());
		FormErrors errors = this.saving.problems(this.views.checkOf(actor, list), typed);
		if (!errors.none()) {
			return page(actor, list, typed, errors, fields.getFirst("source"));
		}
		ParticipationId begun = this.drafting.begin(actor, list, new Draft(typed.read().stated(),
				(continues != null) ? new ModelId(continues) : null, fields.getFirst("source")));
		return new ModelAndView("redirect:/participations/" + begun + "/edit");
	}

	/** What looks like the name being typed. */
	@GetMapping("/registrations/{id}/near-duplicates")
	String near(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String name, Model model) {
		model.addAttribute("near", this.near.of(actor, new RegistrationId(id), name));
		model.addAttribute("begin", true);
		return "steps/registration/near :: list";
	}

	private ModelAndView page(Actor actor, RegistrationId list, TypedFacts typed, FormErrors errors, String source) {
		ModelAndView page = new ModelAndView("steps/registration/new");
		page.addObject("page", this.views.draft(actor, list, typed, errors));
		page.addObject("errors", errors);
		page.addObject("near", this.near.of(actor, list, typed.text(Fact.NAME)));
		page.addObject("begin", true);
		page.addObject("source", source);
		return page;
	}

}
