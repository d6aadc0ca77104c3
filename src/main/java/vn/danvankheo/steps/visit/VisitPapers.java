package vn.danvankheo.steps.visit;

import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.document.PaperPrinting;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.inspection.InspectionId;

/** The papers of a visit as files: filled in, or empty for work without a computer. */
@Controller
class VisitPapers {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final MinutesReading reading;

	private final VisitDocuments documents;

	private final PaperPrinting printing;

	VisitPapers(MinutesReading reading, VisitDocuments documents, PaperPrinting printing) {
		this.reading = reading;
		this.documents = documents;
		this.printing = printing;
	}

	@GetMapping("/inspections/{id}/minutes.pdf")
	ResponseEntity<Resource> minutesPdf(Actor actor, @PathVariable UUID id,
			@RequestParam(required = false) Integer number, @RequestParam(defaultValue = "false") boolean empty) {
		return pdf(actor, "bien-ban-kiem-tra.pdf", minutes(actor, new InspectionId(id), number, empty));
	}

	@GetMapping("/inspections/{id}/minutes.docx")
	ResponseEntity<Resource> minutesWord(Actor actor, @PathVariable UUID id,
			@RequestParam(required = false) Integer number, @RequestParam(defaultValue = "false") boolean empty) {
		return word(actor, "bien-ban-kiem-tra.docx", minutes(actor, new InspectionId(id), number, empty));
	}

	@GetMapping("/inspections/{id}/models/{participation}/sheet.pdf")
	ResponseEntity<Resource> sheetPdf(Actor actor, @PathVariable UUID id, @PathVariable UUID participation,
			@RequestParam(defaultValue = "false") boolean empty) {
		return pdf(actor, "phieu-cham.pdf", sheet(actor, new InspectionId(id), participation, empty));
	}

	@GetMapping("/inspections/{id}/models/{participation}/sheet.docx")
	ResponseEntity<Resource> sheetWord(Actor actor, @PathVariable UUID id, @PathVariable UUID participation,
			@RequestParam(defaultValue = "false") boolean empty) {
		return word(actor, "phieu-cham.docx", sheet(actor, new InspectionId(id), participation, empty));
	}

	private OfficialDocument minutes(Actor actor, InspectionId id, Integer number, boolean empty) {
		MinutesPage page = empty ? this.reading.sheet(actor, id, true) : this.reading.read(actor, id, number);
		return this.documents.minutes(page.visit(), page.content(), empty);
	}

	private OfficialDocument sheet(Actor actor, InspectionId id, UUID participation, boolean empty) {
		MinutesPage page = this.reading.sheet(actor, id, empty);
		MinutesContent.ModelFindings model = page.content()
			.models()
			.stream()
			.filter((each) -> each.id().equals(participation))
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
		return this.documents.sheet(page.visit(), page.content(), model);
	}

	private ResponseEntity<Resource> pdf(Actor actor, String name, OfficialDocument document) {
		return file(name, "application/pdf", this.printing.pdf(actor, document));
	}

	private ResponseEntity<Resource> word(Actor actor, String name, OfficialDocument document) {
		return file(name, WORD, this.printing.docx(actor, document));
	}

	private static ResponseEntity<Resource> file(String name, String mediaType, byte[] content) {
		return Download.of(name, mediaType, content.length, new ByteArrayResource(content));
	}

}
