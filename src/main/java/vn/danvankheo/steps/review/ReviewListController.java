package vn.danvankheo.steps.review;

import java.util.Map;
import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.document.PaperPrinting;
import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/** The list of self-reviews, and self-reviews as Word and PDF. */
@Controller
class ReviewListController {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final ReviewListing listing;

	private final ReviewPrinting printing;

	private final PaperPrinting papers;

	ReviewListController(ReviewListing listing, ReviewPrinting printing, PaperPrinting papers) {
		this.listing = listing;
		this.printing = printing;
		this.papers = papers;
	}

	@GetMapping("/reviews")
	String list(Actor actor, @RequestParam Map<String, String> asked, Model model) {
		model.addAttribute("page", this.listing.of(actor, ReviewFilter.of(asked)));
		return "steps/review/reviews";
	}

	@GetMapping("/reviews/periods/{period}/units/{unit}/summary.pdf")
	ResponseEntity<Resource> summaryPdf(Actor actor, @PathVariable UUID period, @PathVariable UUID unit) {
		return pdf(actor, "so-ket.pdf", this.printing.summary(actor, period, unit));
	}

	@GetMapping("/reviews/periods/{period}/units/{unit}/summary.docx")
	ResponseEntity<Resource> summaryWord(Actor actor, @PathVariable UUID period, @PathVariable UUID unit) {
		return word(actor, "so-ket.docx", this.printing.summary(actor, period, unit));
	}

	@GetMapping("/reviews/{id}/review.pdf")
	ResponseEntity<Resource> pdf(Actor actor, @PathVariable UUID id) {
		return pdf(actor, "tu-kiem-tra.pdf", this.printing.one(actor, id));
	}

	@GetMapping("/reviews/{id}/review.docx")
	ResponseEntity<Resource> word(Actor actor, @PathVariable UUID id) {
		return word(actor, "tu-kiem-tra.docx", this.printing.one(actor, id));
	}

	private ResponseEntity<Resource> pdf(Actor actor, String name, OfficialDocument paper) {
		return file(name, "application/pdf", this.papers.pdf(actor, paper));
	}

	private ResponseEntity<Resource> word(Actor actor, String name, OfficialDocument paper) {
		return file(name, DOCX, this.papers.docx(actor, paper));
	}

	private static ResponseEntity<Resource> file(String name, String type, byte[] content) {
		return Download.of(name, type, content.length, new ByteArrayResource(content));
	}

}
