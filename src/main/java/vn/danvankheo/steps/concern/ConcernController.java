package vn.danvankheo.steps.concern;

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
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;

/** Vướng mắc, kiến nghị: the list, one thread, and what is said in it. */
@Controller
class ConcernController {

	private final ConcernDesk desk;

	private final Speaking speaking;

	ConcernController(ConcernDesk desk, Speaking speaking) {
		this.desk = desk;
		this.speaking = speaking;
	}

	@GetMapping("/concerns")
	String list(Actor actor, @RequestParam Map<String, String> asked, Model model) {
		model.addAttribute("page", this.desk.list(actor, ConcernFilter.of(asked)));
		return "steps/concern/concerns";
	}

	@GetMapping("/concerns/new")
	String begin(Actor actor, RaiseForm form, Model model) {
		return form(actor, form, new FormErrors(), model);
	}

	@PostMapping("/concerns")
	String raise(Actor actor, RaiseForm form, Model model, RedirectAttributes flash) {
		Checked<UUID> raised = this.speaking.raise(actor, form);
		if (!raised.errors().none()) {
			return form(actor, form, raised.errors(), model);
		}
		flash.addFlashAttribute("saved",
				"Đã gửi đến cơ quan thường trực. Khi có trả lời, việc hiện ở trang đầu của đơn vị.");
		return "redirect:/concerns/" + raised.value();
	}

	@GetMapping("/concerns/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, SayForm.blank(), new FormErrors(), model);
	}

	@PostMapping("/concerns/{id}/words")
	String say(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version, SayForm form,
			Model model, RedirectAttributes flash) {
		return said(actor, id, version, ConcernAct.SAID, form, model, flash);
	}

	@PostMapping("/concerns/{id}/question")
	String ask(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version, SayForm form,
			Model model, RedirectAttributes flash) {
		return said(actor, id, version, ConcernAct.ASKED, form, model, flash);
	}

	@PostMapping("/concerns/{id}/referral")
	String refer(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version, SayForm form,
			Model model, RedirectAttributes flash) {
		return said(actor, id, version, ConcernAct.REFERRED, form, model, flash);
	}

	@PostMapping("/concerns/{id}/answer")
	String answer(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version, SayForm form,
			Model model, RedirectAttributes flash) {
		return said(actor, id, version, ConcernAct.ANSWERED, form, model, flash);
	}

	@PostMapping("/concerns/{id}/solution")
	String solve(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version, SayForm form,
			Model model, RedirectAttributes flash) {
		return said(actor, id, version, ConcernAct.SOLVED, form, model, flash);
	}

	@PostMapping("/concerns/{id}/rejection")
	String reject(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version, SayForm form,
			Model model, RedirectAttributes flash) {
		return said(actor, id, version, ConcernAct.UNSOLVED, form, model, flash);
	}

	private String said(Actor actor, UUID id, Long version, ConcernAct act, SayForm form, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.speaking.say(actor, id, version, act, form);
		if (!errors.none()) {
			return page(actor, id, form, errors, model);
		}
		flash.addFlashAttribute("said", act);
		return "redirect:/concerns/" + id;
	}

	private String page(Actor actor, UUID id, SayForm form, FormErrors errors, Model model) {
		model.addAttribute("page", this.desk.page(actor, id));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/concern/concern";
	}

	private String form(Actor actor, RaiseForm form, FormErrors errors, Model model) {
		RaisePage page = this.desk.begin(actor, form);
		model.addAttribute("page", page);
		model.addAttribute("form", form.filled(page.oneUnit() ? page.units().get(0).value() : form.unit(),
				errors.none() ? page.said() : ""));
		model.addAttribute("kinds", ConcernKind.values());
		model.addAttribute("errors", errors);
		return "steps/concern/concern-form";
	}

}
