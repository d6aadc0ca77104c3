package vn.danvankheo.steps.registration;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.ParticipationId;

/** A model as a task list, and what can be done with it as a whole. */
@Controller
class TaskController {

	private static final int LONGEST_REASON = 1000;

	private final TaskViews views;

	private final Drafting drafting;

	private final NearDuplicates near;

	private final ModelFiles files;

	TaskController(TaskViews views, Drafting drafting, NearDuplicates near, ModelFiles files) {
		this.views = views;
		this.drafting = drafting;
		this.near = near;
		this.files = files;
	}

	@GetMapping("/participations/{id}/edit")
	@Transactional(readOnly = true)
	String show(Actor actor, @PathVariable UUID id, Model model) {
		TaskPage page = this.views.show(actor, new ParticipationId(id));
		model.addAttribute("page", page);
		model.addAttribute("fileCount", this.files.of(actor, page.id()).size());
		if (page.editable()) {
			model.addAttribute("near", this.near.of(actor, page.id(), null));
			model.addAttribute("participation", id);
		}
		return "steps/registration/tasks";
	}

	@PostMapping("/participations/{id}/continuation")
	String continueEarlier(Actor actor, @PathVariable UUID id, @RequestParam UUID model) {
		this.drafting.continueEarlier(actor, new ParticipationId(id), new ModelId(model));
		return "redirect:/participations/" + id + "/edit";
	}

	@PostMapping("/participations/{id}/distinction")
	String tellApart(Actor actor, @PathVariable UUID id, @RequestParam UUID model) {
		this.drafting.tellApart(actor, new ParticipationId(id), new ModelId(model));
		return "redirect:/participations/" + id + "/edit";
	}

	@PostMapping("/participations/{id}/confirmation")
	String confirm(Actor actor, @PathVariable UUID id) {
		this.drafting.confirm(actor, new ParticipationId(id));
		return "redirect:/participations/" + id + "/edit";
	}

	@PostMapping("/participations/{id}/taking-back")
	String takeBack(Actor actor, @PathVariable UUID id) {
		this.drafting.takeBack(actor, new ParticipationId(id));
		return "redirect:/participations/" + id + "/edit";
	}

	@GetMapping("/participations/{id}/withdrawal")
	String askBeforeWithdrawing(Actor actor, @PathVariable UUID id, Model model) {
		return withdrawal(actor, id, "", new FormErrors(), model);
	}

	@PostMapping("/participations/{id}/withdrawal")
	String withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
		FormErrors errors = new FormErrors();
		String said = errors.text("reason", reason, LONGEST_REASON, null);
		if (!errors.none()) {
			return withdrawal(actor, id, reason, errors, model);
		}
		this.drafting.withdraw(actor, new ParticipationId(id), said);
		return "redirect:/registrations/" + this.views.show(actor, new ParticipationId(id)).setting().list();
	}

	private String withdrawal(Actor actor, UUID id, String reason, FormErrors errors, Model model) {
		model.addAttribute("page", this.views.brief(actor, new ParticipationId(id)));
		model.addAttribute("reason", reason);
		model.addAttribute("errors", errors);
		return "steps/registration/withdraw";
	}

}
