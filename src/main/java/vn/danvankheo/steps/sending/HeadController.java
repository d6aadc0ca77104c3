package vn.danvankheo.steps.sending;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.registration.RegistrationId;

/** A list is shown to the head of the unit, who approves it or gives it back. */
@Controller
class HeadController {

	private final HeadApproving approving;

	private final CheckViews views;

	HeadController(HeadApproving approving, CheckViews views) {
		this.approving = approving;
		this.views = views;
	}

	@PostMapping("/registrations/{id}/head-approval")
	String wish(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean wanted) {
		this.approving.wish(actor, new RegistrationId(id), wanted);
		return "redirect:/registrations/" + id;
	}

	@PostMapping("/registrations/{id}/presentations")
	String present(Actor actor, @PathVariable UUID id) {
		this.approving.present(actor, new RegistrationId(id));
		return "redirect:/registrations/" + id + "/check";
	}

	@PostMapping("/registrations/{id}/approval")
	String approve(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String read) {
		this.approving.approve(actor, new RegistrationId(id), read);
		return "redirect:/registrations/" + id + "/check";
	}

	@PostMapping("/registrations/{id}/giving-back")
	ModelAndView giveBack(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String approvalReason) {
		FormErrors errors = this.approving.giveBack(actor, new RegistrationId(id), approvalReason);
		return errors.none() ? new ModelAndView("redirect:/registrations/" + id + "/check") : CheckController
			.page(this.views.show(actor, new RegistrationId(id), null), "", "", LetterForm.EMPTY, errors);
	}

}
