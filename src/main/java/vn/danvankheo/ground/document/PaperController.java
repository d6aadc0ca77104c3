package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.DocumentType;

/** The register of papers, and each paper to read. */
@Controller
@RequestMapping("/papers")
class PaperController {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final PaperRegister register;

	private final PaperBrowsing browsing;

	private final PaperShown shown;

	private final PaperReading reading;

	private final PaperPrinting printing;

	PaperController(PaperRegister register, PaperBrowsing browsing, PaperShown shown, PaperReading reading,
			PaperPrinting printing) {
		this.register = register;
		this.browsing = browsing;
		this.shown = shown;
		this.reading = reading;
		this.printing = printing;
	}

	@GetMapping
	String list(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
		PaperFilter filter = PaperFilter.of(parameters);
		List<PaperRow> rows = this.browsing.page(actor, filter);
		boolean more = rows.size() > PaperBrowsing.PAGE;
		model.addAttribute("papers", more ? rows.subList(0, PaperBrowsing.PAGE) : rows);
		model.addAttribute("next", more ? rows.get(PaperBrowsing.PAGE - 1).id() : null);
		model.addAttribute("total", this.browsing.count(actor, filter));
		model.addAttribute("years", this.browsing.years(actor));
		model.addAttribute("filter", filter);
		model.addAttribute("staff", actor.seesWholeCommittee());
		model.addAttribute("keepsBooks", actor.holds(Role.STANDING_OFFICE, Role.CLERK));
		model.addAttribute("types", DocumentType.values());
		model.addAttribute("states", PaperState.values());
		return "ground/document/papers";
	}

	@PostMapping
	String draft(Actor actor, @RequestParam(defaultValue = "") String kind,
			@RequestParam(required = false) UUID subject) {
		return "redirect:/papers/" + this.register.draft(actor, kind, subject);
	}

	@GetMapping("/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		return this.shown.page(actor, new PaperId(id), model);
	}

	@PostMapping("/{id}/opening")
	String open(Actor actor, @PathVariable UUID id) {
		this.reading.open(actor, new PaperId(id));
		return "redirect:/papers/" + id;
	}

	@GetMapping("/{id}/paper.docx")
	ResponseEntity<Resource> docx(Actor actor, @PathVariable UUID id) {
		PaperReading.Printed paper = this.reading.docx(actor, new PaperId(id));
		return file(paper.name() + ".docx", WORD, this.printing.docx(actor, paper.document()));
	}

	@GetMapping("/{id}/paper.pdf")
	ResponseEntity<Resource> pdf(Actor actor, @PathVariable UUID id) {
		PaperReading.Printed paper = this.reading.pdf(actor, new PaperId(id));
		return file(paper.name() + ".pdf", "application/pdf", this.printing.pdf(actor, paper.document()));
	}

	@GetMapping("/{id}/attachments/{file}")
	ResponseEntity<Resource> scan(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		return this.reading.scan(actor, new PaperId(id), file);
	}

	private static ResponseEntity<Resource> file(String name, String mediaType, byte[] content) {
		return Download.of(name, mediaType, content.length, new ByteArrayResource(content));
	}

}
