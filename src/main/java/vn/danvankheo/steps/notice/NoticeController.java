package vn.danvankheo.steps.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;

/** Assignment notices: the list, one of them, and writing one. */
@Controller
class NoticeController {

	private final NoticeViews views;

	private final NoticeDrafting drafting;

	NoticeController(NoticeViews views, NoticeDrafting drafting) {
		this.views = views;
		this.drafting = drafting;
	}

	@GetMapping("/assignment-notices")
	String list(Actor actor, Model model) {
		model.addAttribute("page", this.views.list(actor));
		return "steps/notice/notices";
	}

	@GetMapping("/assignment-notices/new")
	ModelAndView begin(Actor actor) {
		return form("/assignment-notices", this.views.begin(actor), new FormErrors());
	}

	@PostMapping("/assignment-notices")
	ModelAndView add(Actor actor, @RequestParam(name = "id", required = false) List<UUID> models,
			@RequestParam Map<String, String> typed, RedirectAttributes flash) {
		NoticeForm form = NoticeForm.of((models != null) ? models : List.of(), typed);
		FormErrors errors = form.check(false, false);
		NoticeChoice choice = this.views.begin(actor, form);
		if (!errors.none()) {
			return form("/assignment-notices", choice, errors);
		}
		flash.addFlashAttribute("saved", "Đã lập dự kiến giao. Việc tiếp theo: dự thảo thông báo để trình ký.");
		return new ModelAndView(
				"redirect:/assignment-notices/" + this.drafting.begin(actor, choice.campaign().id(), form));
	}

	@GetMapping("/assignment-notices/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.views.show(actor, new NoticeId(id)));
		return "steps/notice/notice";
	}

	@GetMapping("/assignment-notices/{id}/edit")
	ModelAndView edit(Actor actor, @PathVariable UUID id) {
		return form("/assignment-notices/" + id, this.views.edit(actor, new NoticeId(id), null), new FormErrors());
	}

	@PostMapping("/assignment-notices/{id}")
	ModelAndView change(Actor actor, @PathVariable UUID id,
			@RequestParam(name = "id", required = false) List<UUID> models, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		NoticeForm form = NoticeForm.of((models != null) ? models : List.of(), typed);
		NoticeChoice choice = this.views.edit(actor, new NoticeId(id), form);
		FormErrors errors = form.check(choice.inForce(), choice.kept());
		if (!errors.none()) {
			return form("/assignment-notices/" + id, choice, errors);
		}
		this.drafting.change(actor, new NoticeId(id), form);
		flash.addFlashAttribute("saved", "Đã lưu. Danh sách trong dự thảo thông báo đổi theo.");
		return new ModelAndView("redirect:/assignment-notices/" + id);
	}

	@PostMapping("/assignment-notices/{id}/drop")
	String drop(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.drafting.drop(actor, new NoticeId(id));
		flash.addFlashAttribute("saved", "Đã bỏ. Các mô hình lại chờ thông báo khác.");
		return "redirect:/assignment-notices";
	}

	@PostMapping("/assignment-notices/{id}/reversion")
	String revert(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.drafting.revert(actor, new NoticeId(id));
		flash.addFlashAttribute("saved", "Đã bỏ các thay đổi; thông báo đúng như khi ban hành.");
		return "redirect:/assignment-notices/" + id;
	}

	private static ModelAndView form(String action, NoticeChoice choice, FormErrors errors) {
		ModelAndView page = new ModelAndView("steps/notice/notice-form");
		page.addObject("action", action);
		page.addObject("page", choice);
		page.addObject("errors", errors);
		return page;
	}

}
