package vn.danvankheo.steps.inspection;

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
import vn.danvankheo.ground.document.PaperPrinting;

/** The schedule as papers and as calendars. */
@Controller
class ScheduleFilesController {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final SchedulePapers papers;

	private final Calendars calendars;

	private final PaperPrinting printing;

	ScheduleFilesController(SchedulePapers papers, Calendars calendars, PaperPrinting printing) {
		this.papers = papers;
		this.calendars = calendars;
		this.printing = printing;
	}

	@GetMapping("/inspections/schedule.docx")
	ResponseEntity<Resource> word(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose) {
		return file("lich-kiem-tra.docx", WORD, this.printing.docx(actor, this.papers.schedule(actor, year, purpose)));
	}

	@GetMapping("/inspections/schedule.pdf")
	ResponseEntity<Resource> pdf(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose) {
		return file("lich-kiem-tra.pdf", "application/pdf",
				this.printing.pdf(actor, this.papers.schedule(actor, year, purpose)));
	}

	@GetMapping("/inspection-teams/{id}/calendar.ics")
	ResponseEntity<Resource> ofTeam(Actor actor, @PathVariable UUID id) {
		return file("lich-doan-kiem-tra.ics", IcsFile.MEDIA_TYPE, this.calendars.ofTeam(actor, new TeamId(id)));
	}

	@GetMapping("/inspections/own.ics")
	ResponseEntity<Resource> own(Actor actor) {
		return file("lich-kiem-tra-cua-toi.ics", IcsFile.MEDIA_TYPE, this.calendars.own(actor));
	}

	private static ResponseEntity<Resource> file(String name, String type, byte[] content) {
		return Download.of(name, type, content.length, new ByteArrayResource(content));
	}

}
