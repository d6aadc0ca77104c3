package vn.danvankheo.year.campaign;

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

/** The days on which nobody is to be visited. */
@Controller
class HolidayController {

	private final HolidayKeeping keeping;

	HolidayController(HolidayKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/holidays")
	String list(Actor actor, Model model) {
		return page(actor, Map.of(), new FormErrors(), model);
	}

	@PostMapping("/holidays")
	String add(Actor actor, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String firstDay, @RequestParam(defaultValue = "") String lastDay,
			Model model, RedirectAttributes flash) {
		FormErrors errors = this.keeping.add(actor, name, firstDay, lastDay);
		if (!errors.none()) {
			return page(actor, Map.of("name", name, "firstDay", firstDay, "lastDay", lastDay), errors, model);
		}
		flash.addFlashAttribute("saved", "Đã thêm ngày nghỉ.");
		return "redirect:/holidays";
	}

	@PostMapping("/holidays/{id}/removal")
	String remove(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.keeping.remove(actor, id);
		flash.addFlashAttribute("saved", "Đã bỏ ngày nghỉ.");
		return "redirect:/holidays";
	}

	private String page(Actor actor, Map<String, String> typed, FormErrors errors, Model model) {
		model.addAttribute("holidays", this.keeping.list(actor));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "year/campaign/holidays";
	}

}
