package vn.danvankheo.ground.document;

import java.util.UUID;

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
import vn.danvankheo.ground.web.FormErrors;

/** The page that says whom a paper is issued with. */
@Controller
@RequestMapping("/papers/{id}/partners")
class JointController {

	private final JointWriting writing;

	JointController(JointWriting writing) {
		this.writing = writing;
	}

	@GetMapping
	String show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean more, Model model) {
		return this.writing.may(actor, new PaperId(id)).granted() ? page(actor, id, null, more, new FormErrors(), model)
				: "redirect:/papers/" + id;
	}

	@PostMapping
	String keep(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Model model,
			RedirectAttributes flash) {
		JointForm form = JointForm.sent(fields);
		FormErrors errors = this.writing.keep(actor, new PaperId(id), form);
		if (!errors.none()) {
			return page(actor, id, form, false, errors, model);
		}
		flash.addFlashAttribute("notice", "Đã lưu các cơ quan cùng ban hành.");
		return "redirect:/papers/" + id + (fields.containsKey("more") ? "/partners?more=true" : "");
	}

	private String page(Actor actor, UUID id, JointForm typed, boolean more, FormErrors errors, Model model) {
		model.addAttribute("page", this.writing.page(actor, new PaperId(id), typed, more));
		model.addAttribute("errors", errors);
		return "ground/document/joint";
	}

}
