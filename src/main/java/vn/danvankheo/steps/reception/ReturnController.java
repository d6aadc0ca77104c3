package vn.danvankheo.steps.reception;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.ModelFilter;
import vn.danvankheo.year.emulation.ParticipationId;

/** Returning one model with remarks tied to its facts. */
@Controller
class ReturnController {

	private final ReturnPages pages;

	private final Returning returning;

	private final Clock clock;

	ReturnController(ReturnPages pages, Returning returning, Clock clock) {
		this.pages = pages;
		this.returning = returning;
		this.clock = clock;
	}

	@GetMapping("/participations/{id}/returns/new")
	String page(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String list, Model model) {
		return show(actor, id, list, null, new FormErrors(), model);
	}

	@PostMapping("/participations/{id}/returns")
	String giveBack(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version,
			@RequestParam(defaultValue = "") String list, @RequestParam Map<String, String> parameters, Model model,
			RedirectAttributes redirect) {
		ReturnForm form = ReturnForm.of(parameters);
		FormErrors errors = form.errors(LocalDate.now(this.clock));
		if (!errors.none()) {
			return show(actor, id, list, form, errors, model);
		}
		this.returning.giveBack(actor, new ParticipationId(id), version, form.order());
		redirect.addFlashAttribute("notice", "Đã trả lại mô hình kèm " + form.remarks().size() + " góp ý.");
		return "redirect:" + ModelFilter.ofQuery(list).of("/participations/" + id);
	}

	private String show(Actor actor, UUID id, String list, ReturnForm form, FormErrors errors, Model model) {
		ReturnPage page = this.pages.page(actor, new ParticipationId(id));
		model.addAttribute("page", page);
		model.addAttribute("filter", ModelFilter.ofQuery(list));
		model.addAttribute("form", (form != null) ? form : page.untouched());
		model.addAttribute("errors", errors);
		return "steps/reception/return";
	}

}
