package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.document.PaperPrinting;
import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.FormErrors;

/**
 * A report as Word and PDF, what the unit's văn thư writes on it, and its signed scan.
 */
@Controller
class ReportPrintController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final ReportPrinting printing;

	private final ReportViews views;

	private final PaperPrinting papers;

	ReportPrintController(ReportPrinting printing, ReportViews views, PaperPrinting papers) {
		this.printing = printing;
		this.views = views;
		this.papers = papers;
	}

	@GetMapping("/reports/{id}/report.docx")
	ResponseEntity<Resource> docx(Actor actor, @PathVariable UUID id) {
		return file("bao-cao.docx", DOCX, this.papers.docx(actor, this.printing.paper(actor, id)));
	}

	@GetMapping("/reports/{id}/report.pdf")
	ResponseEntity<Resource> pdf(Actor actor, @PathVariable UUID id) {
		OfficialDocument paper = this.printing.paper(actor, id);
		return file("bao-cao.pdf", "application/pdf", this.papers.pdf(actor, paper));
	}

	@GetMapping("/reports/{id}/paper")
	@Transactional(readOnly = true)
	String edit(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, this.views.paper(actor, id), new FormErrors(), model);
	}

	@PostMapping("/reports/{id}/paper")
	String settle(Actor actor, @PathVariable UUID id, PaperForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.printing.settle(actor, id, form);
		if (!errors.none()) {
			return page(actor, id, form, errors, model);
		}
		flash.addFlashAttribute("saved", "Đã lưu số, ngày, người ký của bản in.");
		return "redirect:/reports/" + id;
	}

	@PostMapping("/reports/{id}/scans")
	String attach(Actor actor, @PathVariable UUID id, @RequestParam(required = false) List<MultipartFile> files,
			Model model, RedirectAttributes flash) {
		AddedFiles added = this.printing.attach(actor, id, (files != null) ? files : List.of());
		FormErrors errors = new FormErrors();
		added.refused().forEach((refused) -> errors.add("files", "“" + refused.fileName() + "”: " + refused.reason()));
		errors.unless(!added.kept().isEmpty() || !errors.none(), "files", "Chọn tệp bản đã ký");
		if (!errors.none()) {
			return page(actor, id, this.views.paper(actor, id), errors, model);
		}
		flash.addFlashAttribute("saved", "Đã nhận bản đã ký.");
		return "redirect:/reports/" + id;
	}

	@GetMapping("/reports/{id}/scans/{file}")
	ResponseEntity<Resource> scan(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		return this.printing.serve(actor, id, file);
	}

	private String page(Actor actor, UUID id, PaperForm form, FormErrors errors, Model model) {
		model.addAttribute("page", this.views.show(actor, id));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/reporting/paper";
	}

	private static ResponseEntity<Resource> file(String name, String type, byte[] content) {
		return Download.of(name, type, content.length, new ByteArrayResource(content));
	}

}
