package vn.danvankheo.steps.reporting;

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

/** What the reports of a campaign ask. */
@Controller
class QuestionController {

	private final QuestionKeeping keeping;

	QuestionController(QuestionKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/campaigns/{id}/report-questions")
	String edit(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, new FormErrors(), model);
	}

	@PostMapping("/campaigns/{id}/report-questions")
	String change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.keeping.change(actor, id, fields);
		if (!errors.none()) {
			return page(actor, id, errors, model);
		}
		flash.addFlashAttribute("saved", "Đã lưu nội dung báo cáo. Báo cáo đang soạn giữ nội dung cũ.");
		return "redirect:/campaigns/" + id + "/report-questions";
	}

	private String page(Actor actor, UUID id, FormErrors errors, Model model) {
		model.addAttribute("page", this.keeping.list(actor, id));
		model.addAttribute("errors", errors);
		return "steps/reporting/questions";
	}

}
