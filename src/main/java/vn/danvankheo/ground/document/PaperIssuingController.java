package vn.danvankheo.ground.document;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.Words;

/** Signing, numbering, sending, withdrawing. */
@Controller
@RequestMapping("/papers/{id}")
class PaperIssuingController {

	private static final String TAKEN = "paper.numberTaken";

	private final PaperIssuing issuing;

	private final IssuePages pages;

	private final WithdrawPages withdrawPages;

	private final PaperScans scans;

	private final PaperBrowsing browsing;

	private final PaperShown shown;

	private final Words words;

	PaperIssuingController(PaperIssuing issuing, IssuePages pages, WithdrawPages withdrawPages, PaperScans scans,
			PaperBrowsing browsing, PaperShown shown, Words words) {
		this.browsing = browsing;
		this.issuing = issuing;
		this.pages = pages;
		this.withdrawPages = withdrawPages;
		this.words = words;
		this.scans = scans;
		this.shown = shown;
	}

	@PostMapping("/signature")
	String sign(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String signedBy,
			@RequestParam(defaultValue = "") String signedOn, Model model, RedirectAttributes flash) {
		FormErrors errors = this.issuing.sign(actor, new PaperId(id), signedBy, signedOn);
		if (!errors.none()) {
			return this.shown.again(actor, new PaperId(id), Map.of("signedBy", signedBy, "signedOn", signedOn), errors,
					model);
		}
		return done(id, "Đã ghi người ký, ngày ký.", flash);
	}

	@GetMapping("/issue")
	String issue(Actor actor, @PathVariable UUID id, Model model) {
		return this.pages.may(actor, new PaperId(id)).granted() ? issue(actor, id, null, new FormErrors(), model)
				: "redirect:/papers/" + id;
	}

	@PostMapping("/issue")
	String issue(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version, IssueOrder order,
			Model model, RedirectAttributes flash) {
		FormErrors errors;
		try {
			errors = this.issuing.issue(actor, new PaperId(id), version, order);
		}
		catch (Refused refused) {
			String field = refused.permission().code().equals(TAKEN) ? "number" : "date";
			errors = refused.at(field, this.words, TAKEN, "paper.noTerm", "paper.beforeEarlier", "paper.afterLater");
		}
		return errors.none() ? done(id, "Đã ban hành văn bản, ngày " + order.date() + ".", flash)
				: issue(actor, id, order, errors, model);
	}

	private String issue(Actor actor, UUID id, IssueOrder typed, FormErrors errors, Model model) {
		model.addAttribute("page", this.pages.page(actor, new PaperId(id), (typed != null) ? typed.date() : null));
		model.addAttribute("typed", (typed != null) ? typed.typed() : Map.of());
		model.addAttribute("errors", errors);
		return "ground/document/issue";
	}

	@PostMapping("/sending")
	String send(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.issuing.send(actor, new PaperId(id));
		return done(id, "Đã gửi văn bản cho các đơn vị.", flash);
	}

	@GetMapping("/withdrawal")
	String withdraw(Actor actor, @PathVariable UUID id, Model model) {
		return this.withdrawPages.may(actor, new PaperId(id)).granted()
				? withdraw(actor, id, "", new FormErrors(), model) : "redirect:/papers/" + id;
	}

	@PostMapping("/withdrawal")
	String withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		try {
			this.issuing.withdraw(actor, new PaperId(id), PlainText.lines(reason));
		}
		catch (Refused refused) {
			return withdraw(actor, id, reason,
					refused.at("reason", this.words, "paper.reasonMissing", "paper.reasonTooLong"), model);
		}
		return done(id, "Đã thu hồi văn bản.", flash);
	}

	private String withdraw(Actor actor, UUID id, String reason, FormErrors errors, Model model) {
		model.addAttribute("page", this.withdrawPages.page(actor, new PaperId(id)));
		model.addAttribute("reason", reason);
		model.addAttribute("errors", errors);
		return "ground/document/withdraw";
	}

	@PostMapping("/scan")
	String scan(Actor actor, @PathVariable UUID id, @RequestParam(required = false) MultipartFile scan, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.scans.keep(actor, new PaperId(id), scan);
		if (!errors.none()) {
			return this.shown.again(actor, new PaperId(id), Map.of(), errors, model);
		}
		return done(id, "Đã nhận bản phát hành. Đơn vị nhận văn bản thấy bản này.", flash);
	}

	@PostMapping("/links")
	String link(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String which,
			@RequestParam(defaultValue = "") String kind, Model model, RedirectAttributes flash) {
		Checked<PaperId> other = this.browsing.named(actor, new PaperId(id), which);
		if (!other.errors().none()) {
			return this.shown.again(actor, new PaperId(id), Map.of("which", which, "linkKind", kind), other.errors(),
					model);
		}
		this.scans.link(actor, new PaperId(id), other.value(), LinkKind.named(kind));
		return done(id, "Đã nối văn bản liên quan; trang của văn bản kia cũng ghi.", flash);
	}

	@PostMapping("/links/{other}/removal")
	String unlink(Actor actor, @PathVariable UUID id, @PathVariable UUID other, RedirectAttributes flash) {
		this.scans.unlink(actor, new PaperId(id), new PaperId(other));
		return done(id, "Đã bỏ nối văn bản.", flash);
	}

	private static String done(UUID id, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/papers/" + id;
	}

}
