package vn.danvankheo.steps.adjustment;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.ParticipationId;

/** What is changed after an assignment: asked, spoken to, decided. */
@Controller
class ChangeController {

	private final ChangeViews views;

	private final ChangeAsking asking;

	private final ChangeDeciding deciding;

	ChangeController(ChangeViews views, ChangeAsking asking, ChangeDeciding deciding) {
		this.views = views;
		this.asking = asking;
		this.deciding = deciding;
	}

	@GetMapping("/changes")
	String list(Actor actor, @RequestParam Map<String, String> asked, Model model) {
		model.addAttribute("page", this.views.list(actor, ChangeFilter.of(asked)));
		return "steps/adjustment/changes";
	}

	@GetMapping("/participations/{id}/changes/new")
	String begin(Actor actor, @PathVariable UUID id, @RequestParam(required = false) ChangeKind kind, Model model) {
		model.addAttribute("page", this.views.form(actor, new ParticipationId(id), kind, null));
		model.addAttribute("errors", new FormErrors());
		return "steps/adjustment/change-form";
	}

	@PostMapping("/participations/{id}/changes")
	String ask(Actor actor, @PathVariable UUID id, ChangeForm form, Model model, RedirectAttributes flash) {
		Checked<UUID> asked = this.asking.ask(actor, new ParticipationId(id), form);
		if (asked.wrong()) {
			model.addAttribute("page", this.views.form(actor, new ParticipationId(id), form.kind(), form));
			model.addAttribute("errors", asked.errors());
			return "steps/adjustment/change-form";
		}
		return done(asked.value(), "asked", flash);
	}

	@GetMapping("/changes/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, new FormErrors(), null, model);
	}

	@PostMapping("/changes/{id}/opinion")
	String speak(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Boolean inFavour,
			@RequestParam(defaultValue = "") String opinion, Model model, RedirectAttributes flash) {
		FormErrors errors = this.deciding.speak(actor, id, inFavour, opinion);
		return errors.none() ? done(id, "spoken", flash) : page(actor, id, errors, opinion, model);
	}

	@PostMapping("/changes/{id}/decision")
	String decide(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version,
			@RequestParam(required = false) Boolean granted, @RequestParam(defaultValue = "") String decision,
			Model model, RedirectAttributes flash) {
		FormErrors errors = this.deciding.decide(actor, id, version, granted, decision);
		return errors.none() ? done(id, "decided", flash) : page(actor, id, errors, decision, model);
	}

	@PostMapping("/changes/{id}/taking-back")
	String takeBack(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.asking.takeBack(actor, id);
		return done(id, "takenBack", flash);
	}

	private String page(Actor actor, UUID id, FormErrors errors, String typed, Model model) {
		model.addAttribute("page", this.views.show(actor, id));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "steps/adjustment/change";
	}

	private static String done(UUID id, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", what);
		return "redirect:/changes/" + id;
	}

}
