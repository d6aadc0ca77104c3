package vn.danvankheo.steps.following;

import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.document.PaperPrinting;
import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;

/**
 * Bám sát địa bàn: the units somebody follows, one of them, and its sheet for a visit.
 */
@Controller
class FollowingController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final FollowingDesk desk;

	private final VisitBrief brief;

	private final PaperPrinting papers;

	FollowingController(FollowingDesk desk, VisitBrief brief, PaperPrinting papers) {
		this.desk = desk;
		this.brief = brief;
		this.papers = papers;
	}

	@GetMapping("/area")
	String list(Actor actor, @RequestParam(defaultValue = "false") boolean all, Model model) {
		model.addAttribute("list", this.desk.list(actor, all));
		return "steps/following/list";
	}

	@GetMapping("/area/{unit}")
	String show(Actor actor, @PathVariable UUID unit, Model model) {
		FollowedPage page = this.desk.page(actor, unit);
		return page(page, UrgeForm.blank(page.unit().today()), new FormErrors(), model);
	}

	@PostMapping("/area/{unit}/urges")
	String urge(Actor actor, @PathVariable UUID unit, UrgeForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.desk.urge(actor, unit, form);
		if (!errors.none()) {
			return page(this.desk.page(actor, unit), form, errors, model);
		}
		flash.addFlashAttribute("saved", "Đã ghi là đã đôn đốc. Cơ quan thường trực cũng thấy.");
		return "redirect:/area/" + unit;
	}

	@GetMapping("/area/{unit}/brief.pdf")
	ResponseEntity<Resource> pdf(Actor actor, @PathVariable UUID unit) {
		byte[] content = this.papers.pdf(actor, this.brief.paper(actor, unit));
		return Download.of("phieu-di-co-so.pdf", "application/pdf", content.length, new ByteArrayResource(content));
	}

	@GetMapping("/area/{unit}/brief.docx")
	ResponseEntity<Resource> docx(Actor actor, @PathVariable UUID unit) {
		byte[] content = this.papers.docx(actor, this.brief.paper(actor, unit));
		return Download.of("phieu-di-co-so.docx", DOCX, content.length, new ByteArrayResource(content));
	}

	private static String page(FollowedPage page, UrgeForm form, FormErrors errors, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/following/unit";
	}

}
