package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Autosaved;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.ParticipationId;

/** The plan of a model: its page and its two screens. */
@Controller
@RequestMapping("/participations/{id}/plan")
class ModelPlanController {

	private final PlanViews views;

	private final PlanWriting writing;

	private final Clock clock;

	ModelPlanController(PlanViews views, PlanWriting writing, Clock clock) {
		this.views = views;
		this.writing = writing;
		this.clock = clock;
	}

	@GetMapping
	String show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.views.show(actor, new ParticipationId(id)));
		return "steps/implementation/plan";
	}

	@GetMapping("/{part}")
	String write(Actor actor, @PathVariable UUID id, @PathVariable String part, Model model) {
		PlanPart of = PlanPart.at(part);
		return this.views.writable(actor, new ParticipationId(id)) ? page(actor, id, of, null, new FormErrors(), model)
				: "redirect:/participations/" + id + "/plan";
	}

	@PostMapping("/{part}")
	String save(Actor actor, @PathVariable UUID id, @PathVariable String part,
			@RequestParam MultiValueMap<String, String> fields, Model model) {
		PlanPart of = PlanPart.at(part);
		PlanForm form = PlanForm.sent(of, fields);
		PlanWriting.Outcome outcome = this.writing.save(actor, new ParticipationId(id), of, form);
		if (!outcome.errors().none()) {
			return page(actor, id, of, form, outcome.errors(), model);
		}
		return "redirect:/participations/" + id + "/plan" + ((of == PlanPart.TARGETS) ? "/means" : "");
	}

	/** Saves while one types; the page heeds the headers only. */
	@PostMapping("/{part}/autosave")
	ResponseEntity<Void> autosave(Actor actor, @PathVariable UUID id, @PathVariable String part,
			@RequestParam MultiValueMap<String, String> fields) {
		PlanPart of = PlanPart.at(part);
		PlanWriting.Outcome outcome = this.writing.save(actor, new ParticipationId(id), of, PlanForm.sent(of, fields));
		return Autosaved.as(outcome.version(), this.clock.instant(), outcome.errors());
	}

	@PostMapping("/submission")
	String send(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version,
			RedirectAttributes flash) {
		this.writing.send(actor, new ParticipationId(id), version);
		flash.addFlashAttribute("saved", "sent");
		return "redirect:/participations/" + id + "/plan";
	}

	@PostMapping("/reopening")
	String reopen(Actor actor, @PathVariable UUID id) {
		this.writing.reopen(actor, new ParticipationId(id));
		return "redirect:/participations/" + id + "/plan/targets";
	}

	private String page(Actor actor, UUID id, PlanPart part, PlanForm typed, FormErrors errors, Model model) {
		model.addAttribute("page", this.views.write(actor, new ParticipationId(id), typed));
		model.addAttribute("part", part);
		model.addAttribute("errors", errors);
		return "steps/implementation/plan-" + part.path();
	}

}
