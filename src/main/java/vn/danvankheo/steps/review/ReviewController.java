package vn.danvankheo.steps.review;

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

/** A self-review looked at, approved and sent. */
@Controller
class ReviewController {

	private final ReviewViews views;

	private final ReviewSending sending;

	ReviewController(ReviewViews views, ReviewSending sending) {
		this.views = views;
		this.sending = sending;
	}

	@GetMapping("/reviews/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, new FormErrors(), model);
	}

	@PostMapping("/reviews/{id}/sending")
	String send(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String mark, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.sending.send(actor, id, mark, "");
		return errors.none() ? done(id, "Đã gửi. Cơ quan thường trực và đoàn kiểm tra xem được.", flash)
				: page(actor, id, errors, model);
	}

	@PostMapping("/reviews/{id}/presentations")
	String present(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.sending.present(actor, id);
		return done(id, "Đã trình người đứng đầu đơn vị duyệt.", flash);
	}

	@PostMapping("/reviews/{id}/approval")
	String approve(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String read,
			RedirectAttributes flash) {
		this.sending.approve(actor, id, read);
		return done(id, "Đã duyệt. Cán bộ phụ trách gửi được.", flash);
	}

	@PostMapping("/reviews/{id}/giving-back")
	String giveBack(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String approvalReason,
			Model model, RedirectAttributes flash) {
		FormErrors errors = this.sending.giveBack(actor, id, approvalReason);
		return errors.none() ? done(id, "Đã trả lại cán bộ phụ trách.", flash) : page(actor, id, errors, model);
	}

	private String page(Actor actor, UUID id, FormErrors errors, Model model) {
		model.addAttribute("page", this.views.show(actor, id));
		model.addAttribute("errors", errors);
		return "steps/review/review";
	}

	private static String done(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", words);
		return "redirect:/reviews/" + id;
	}

}
