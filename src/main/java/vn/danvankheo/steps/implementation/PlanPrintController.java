package vn.danvankheo.steps.implementation;

import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.danvankheo.ground.document.PaperPrinting;
import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.emulation.ParticipationId;

/** The plan of a model on paper: Word to go on editing, PDF to print. */
@Controller
class PlanPrintController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final PlanPrinting printing;

	private final PaperPrinting papers;

	PlanPrintController(PlanPrinting printing, PaperPrinting papers) {
		this.printing = printing;
		this.papers = papers;
	}

	@GetMapping("/participations/{id}/plan.docx")
	ResponseEntity<Resource> docx(Actor actor, @PathVariable UUID id) {
		byte[] content = this.papers.docx(actor, this.printing.paper(actor, new ParticipationId(id)));
		return Download.of("ke-hoach-xay-dung.docx", DOCX, content.length, new ByteArrayResource(content));
	}

	@GetMapping("/participations/{id}/plan.pdf")
	ResponseEntity<Resource> pdf(Actor actor, @PathVariable UUID id) {
		byte[] content = this.papers.pdf(actor, this.printing.paper(actor, new ParticipationId(id)));
		return Download.of("ke-hoach-xay-dung.pdf", "application/pdf", content.length, new ByteArrayResource(content));
	}

}
