package vn.danvankheo.steps.ledger;

import java.util.Map;
import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.document.PaperPrinting;
import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.LongWork;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.emulation.ModelFilter;

/** The lists of step 1 on paper: Word to go on editing, PDF to print. */
@Controller
class PrintController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final String PDF = "application/pdf";

	private final Printing printing;

	private final PaperPrinting papers;

	PrintController(Printing printing, PaperPrinting papers) {
		this.printing = printing;
		this.papers = papers;
	}

	@GetMapping("/participations/list.docx")
	ResponseEntity<Resource> modelsDocx(Actor actor, @RequestParam Map<String, String> asked) {
		return docx(actor, "danh-sach-dang-ky", models(actor, asked));
	}

	@GetMapping("/participations/list.pdf")
	ResponseEntity<Resource> modelsPdf(Actor actor, @RequestParam Map<String, String> asked) {
		return pdf(actor, "danh-sach-dang-ky", models(actor, asked));
	}

	@GetMapping("/registrations/{id}/list.docx")
	ResponseEntity<Resource> listDocx(Actor actor, @PathVariable UUID id) {
		return docx(actor, "danh-sach-dang-ky", this.printing.list(actor, new RegistrationId(id)));
	}

	@GetMapping("/registrations/{id}/list.pdf")
	ResponseEntity<Resource> listPdf(Actor actor, @PathVariable UUID id) {
		return pdf(actor, "danh-sach-dang-ky", this.printing.list(actor, new RegistrationId(id)));
	}

	@GetMapping("/ledger.docx")
	ResponseEntity<Resource> quotasDocx(Actor actor, @RequestParam Map<String, String> asked) {
		return docx(actor, "doi-chieu-chi-tieu", this.printing.quotas(actor, Ledger.Asked.of(asked)));
	}

	@GetMapping("/ledger.pdf")
	ResponseEntity<Resource> quotasPdf(Actor actor, @RequestParam Map<String, String> asked) {
		Ledger.Asked which = Ledger.Asked.of(asked);
		return asked.containsKey("onePage") ? pdf(actor, "chi-tieu-mot-trang", this.printing.summary(actor, which))
				: pdf(actor, "doi-chieu-chi-tieu", this.printing.quotas(actor, which));
	}

	@GetMapping("/registration-form.docx")
	ResponseEntity<Resource> formDocx(Actor actor) {
		return docx(actor, "phieu-dang-ky", this.printing.fieldForm(actor));
	}

	@GetMapping("/registration-form.pdf")
	ResponseEntity<Resource> formPdf(Actor actor) {
		return pdf(actor, "phieu-dang-ky", this.printing.fieldForm(actor));
	}

	/** A whole town's list is read without holding up the pages. */
	private OfficialDocument models(Actor actor, Map<String, String> asked) {
		return LongWork.call(() -> this.printing.models(actor, ModelFilter.of(asked)));
	}

	private ResponseEntity<Resource> docx(Actor actor, String name, OfficialDocument document) {
		return file(name + ".docx", DOCX, this.papers.docx(actor, document));
	}

	private ResponseEntity<Resource> pdf(Actor actor, String name, OfficialDocument document) {
		return file(name + ".pdf", PDF, this.papers.pdf(actor, document));
	}

	private static ResponseEntity<Resource> file(String name, String type, byte[] content) {
		return Download.of(name, type, content.length, new ByteArrayResource(content));
	}

}
