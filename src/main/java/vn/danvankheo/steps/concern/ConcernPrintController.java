package vn.danvankheo.steps.concern;

import java.util.Map;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.document.PaperPrinting;
import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;

/** The list on paper: Word to go on editing, PDF to print. */
@Controller
class ConcernPrintController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final ConcernPrinting printing;

	private final PaperPrinting papers;

	ConcernPrintController(ConcernPrinting printing, PaperPrinting papers) {
		this.printing = printing;
		this.papers = papers;
	}

	@GetMapping("/concerns/list.docx")
	ResponseEntity<Resource> docx(Actor actor, @RequestParam Map<String, String> asked) {
		byte[] content = this.papers.docx(actor, this.printing.list(actor, ConcernFilter.of(asked)));
		return Download.of("vuong-mac-kien-nghi.docx", DOCX, content.length, new ByteArrayResource(content));
	}

	@GetMapping("/concerns/list.pdf")
	ResponseEntity<Resource> pdf(Actor actor, @RequestParam Map<String, String> asked) {
		byte[] content = this.papers.pdf(actor, this.printing.list(actor, ConcernFilter.of(asked)));
		return Download.of("vuong-mac-kien-nghi.pdf", "application/pdf", content.length,
				new ByteArrayResource(content));
	}

}
