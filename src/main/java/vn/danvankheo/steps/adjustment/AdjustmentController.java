package vn.danvankheo.steps.adjustment;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.Actor;

/** Notices of changes. */
@Controller
class AdjustmentController {

	private final AdjustmentKeeping keeping;

	AdjustmentController(AdjustmentKeeping keeping) {
		this.keeping = keeping;
	}

	@PostMapping("/changes/notices")
	String collect(Actor actor, @RequestParam(name = "change", required = false) List<UUID> changes) {
		return "redirect:/changes/notices/" + this.keeping.collect(actor, (changes != null) ? changes : List.of());
	}

	@GetMapping("/changes/notices/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.keeping.show(actor, id));
		return "steps/adjustment/notice";
	}

	@PostMapping("/changes/notices/{id}/removal")
	String drop(Actor actor, @PathVariable UUID id) {
		this.keeping.drop(actor, id);
		return "redirect:/changes";
	}

}
