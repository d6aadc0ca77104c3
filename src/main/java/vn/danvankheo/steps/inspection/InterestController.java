package vn.danvankheo.steps.inspection;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;

/** «Có quan hệ lợi ích với đơn vị». */
@Controller
class InterestController {

	private final InterestKeeping keeping;

	InterestController(InterestKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/interests")
	String list(Actor actor, Model model) {
		return page(actor, InterestForm.blank(), new FormErrors(), model);
	}

	@PostMapping("/interests")
	String declare(Actor actor, InterestForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.keeping.declare(actor, form);
		if (!errors.none()) {
			return page(actor, form, errors, model);
		}
		flash.addFlashAttribute("saved", "Đã ghi. Người này sẽ không được cử đến đơn vị đó.");
		return "redirect:/interests";
	}

	@PostMapping("/interests/{id}/ending")
	String end(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.keeping.end(actor, id);
		flash.addFlashAttribute("saved", "Đã bỏ khai báo.");
		return "redirect:/interests";
	}

	private String page(Actor actor, InterestForm form, FormErrors errors, Model model) {
		model.addAttribute("page", this.keeping.page(actor));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/inspection/interests";
	}

}
