package vn.danvankheo.steps.reporting;

import java.util.List;
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
import vn.danvankheo.year.campaign.ConcernOrigin;
import vn.danvankheo.year.campaign.ConcernsRaised;

/** A report looked at, sent as it stands, or sent as «không phát sinh». */
@Controller
class ReportController {

	private static final List<String> REASONS = List.of("Chưa đến thời gian làm theo kế hoạch",
			"Mô hình duy trì đều, không có việc mới");

	private final ReportViews views;

	private final ReportSending sending;

	private final ConcernsRaised concerns;

	ReportController(ReportViews views, ReportSending sending, ConcernsRaised concerns) {
		this.views = views;
		this.sending = sending;
		this.concerns = concerns;
	}

	@GetMapping("/reports/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, "", new FormErrors(), model);
	}

	@PostMapping("/reports/{id}/sending")
	String send(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String mark,
			@RequestParam(defaultValue = "") String correctionReason, Model model, RedirectAttributes flash) {
		FormErrors errors = this.sending.send(actor, id, mark, correctionReason);
		return errors.none() ? done(id, "Đã gửi. Cơ quan thường trực nhận được ngay.", flash)
				: page(actor, id, correctionReason, errors, model);
	}

	@PostMapping("/reports/{id}/uneventful")
	String nothing(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.sending.nothing(actor, id, reason);
		return errors.none() ? done(id, "Đã ghi “không phát sinh”: " + reason + ".", flash)
				: page(actor, id, reason, errors, model);
	}

	@PostMapping("/reports/{id}/presentations")
	String present(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.sending.present(actor, id);
		return done(id, "Đã trình người đứng đầu đơn vị duyệt.", flash);
	}

	@PostMapping("/reports/{id}/approval")
	String approve(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String read,
			RedirectAttributes flash) {
		this.sending.approve(actor, id, read);
		return done(id, "Đã duyệt. Cán bộ phụ trách gửi được.", flash);
	}

	@PostMapping("/reports/{id}/giving-back")
	String giveBack(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String approvalReason,
			Model model, RedirectAttributes flash) {
		FormErrors errors = this.sending.giveBack(actor, id, approvalReason);
		return errors.none() ? done(id, "Đã trả lại cán bộ phụ trách.", flash)
				: page(actor, id, approvalReason, errors, model);
	}

	@PostMapping("/reports/{id}/head-approval")
	String wish(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean wanted) {
		this.sending.wish(actor, id, wanted);
		return "redirect:/reports/" + id;
	}

	private String page(Actor actor, UUID id, String typed, FormErrors errors, Model model) {
		ReportPage page = this.views.show(actor, id);
		model.addAttribute("page", page);
		model.addAttribute("raised",
				this.concerns.shown(actor, ConcernOrigin.Kind.REPORT, id, page.own()).orElse(null));
		model.addAttribute("reasons", REASONS);
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "steps/reporting/report";
	}

	private static String done(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", words);
		return "redirect:/reports/" + id;
	}

}
