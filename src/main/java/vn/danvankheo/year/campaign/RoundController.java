package vn.danvankheo.year.campaign;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;

/** The days of the registration rounds. */
@Controller
class RoundController {

	private final PlanEditing editing;

	RoundController(PlanEditing editing) {
		this.editing = editing;
	}

	@GetMapping("/campaigns/{id}/rounds/{round}")
	String edit(Actor actor, @PathVariable UUID id, @PathVariable UUID round, Model model) {
		RoundForm form = this.editing.round(actor, new CampaignId(id), new RoundId(round));
		return form(model, id, "/" + round, form, new FormErrors());
	}

	@PostMapping("/campaigns/{id}/rounds/{round}")
	String reschedule(Actor actor, @PathVariable UUID id, @PathVariable UUID round, RoundForm form, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.editing.reschedule(actor, new CampaignId(id), new RoundId(round), form);
		return errors.none() ? saved(id, flash) : form(model, id, "/" + round, form, errors);
	}

	@GetMapping("/campaigns/{id}/rounds/new")
	String begin(Actor actor, @PathVariable UUID id, Model model) {
		return form(model, id, "", this.editing.newRound(actor, new CampaignId(id)), new FormErrors());
	}

	@PostMapping("/campaigns/{id}/rounds")
	String add(Actor actor, @PathVariable UUID id, RoundForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.editing.addRound(actor, new CampaignId(id), form);
		return errors.none() ? saved(id, flash) : form(model, id, "", form, errors);
	}

	private static String saved(UUID id, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", "Đã lưu các ngày của đợt đăng ký.");
		return "redirect:/campaigns/" + id;
	}

	private static String form(Model model, UUID id, String round, RoundForm form, FormErrors errors) {
		model.addAttribute("back", "/campaigns/" + id);
		model.addAttribute("action", "/campaigns/" + id + "/rounds" + round);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "year/campaign/round";
	}

}
