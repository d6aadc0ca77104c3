package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Autosaved;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.emulation.ParticipationId;

/** A visit, and the pages on which it is written down. */
@Controller
class VisitController {

	private final VisitViews views;

	private final VisitShown shown;

	private final VisitWriting writing;

	private final VisitPhotos photos;

	private final Clock clock;

	VisitController(VisitViews views, VisitShown shown, VisitWriting writing, VisitPhotos photos, Clock clock) {
		this.views = views;
		this.shown = shown;
		this.writing = writing;
		this.photos = photos;
		this.clock = clock;
	}

	@GetMapping("/inspections/{id}")
	@Transactional(readOnly = true)
	ModelAndView show(Actor actor, @PathVariable UUID id) {
		return this.shown.page(actor, new InspectionId(id));
	}

	@GetMapping("/inspections/{id}/general")
	ModelAndView general(Actor actor, @PathVariable UUID id) {
		return page(this.views.part(actor, new InspectionId(id), null, null, new FormErrors()));
	}

	@PostMapping("/inspections/{id}/general")
	ModelAndView saveGeneral(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
		return save(actor, new InspectionId(id), null, fields);
	}

	@PostMapping("/inspections/{id}/general/autosave")
	ResponseEntity<Void> autosaveGeneral(Actor actor, @PathVariable UUID id,
			@RequestParam MultiValueMap<String, String> fields) {
		return autosave(actor, new InspectionId(id), null, fields);
	}

	@GetMapping("/inspections/{id}/models/{participation}")
	ModelAndView model(Actor actor, @PathVariable UUID id, @PathVariable UUID participation) {
		return page(this.views.part(actor, new InspectionId(id), new ParticipationId(participation), null,
				new FormErrors()));
	}

	/** Saves the photos first: they are kept whatever becomes of the texts. */
	@PostMapping("/inspections/{id}/models/{participation}")
	ModelAndView saveModel(Actor actor, @PathVariable UUID id, @PathVariable UUID participation,
			@RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) List<MultipartFile> photos, RedirectAttributes flash) {
		ParticipationId model = new ParticipationId(participation);
		AddedFiles added = this.photos.add(actor, new InspectionId(id), model, (photos != null) ? photos : List.of());
		ModelAndView page = save(actor, new InspectionId(id), model, fields);
		boolean redirects = page.getViewName() != null && page.getViewName().startsWith("redirect:");
		if (!redirects) {
			page.addObject("added", added);
		}
		else if (!added.kept().isEmpty() || !added.refused().isEmpty()) {
			flash.addFlashAttribute("added", added);
			page.setViewName("redirect:/inspections/" + id + "/models/" + participation + "#photos");
		}
		return page;
	}

	/** Saves while one types; the page heeds the headers only. */
	@PostMapping("/inspections/{id}/models/{participation}/autosave")
	ResponseEntity<Void> autosaveModel(Actor actor, @PathVariable UUID id, @PathVariable UUID participation,
			@RequestParam MultiValueMap<String, String> fields) {
		return autosave(actor, new InspectionId(id), new ParticipationId(participation), fields);
	}

	private ModelAndView save(Actor actor, InspectionId id, ParticipationId model,
			MultiValueMap<String, String> fields) {
		VisitForm form = VisitForm.sent(fields);
		VisitWriting.Outcome outcome = this.writing.save(actor, id, model, form);
		if (outcome.errors().none()) {
			return new ModelAndView("redirect:/inspections/" + id);
		}
		VisitForm again = form.with(outcome.versions());
		return page(this.views.part(actor, id, model, again, outcome.errors()));
	}

	private ResponseEntity<Void> autosave(Actor actor, InspectionId id, ParticipationId model,
			MultiValueMap<String, String> fields) {
		VisitWriting.Outcome outcome = this.writing.save(actor, id, model, VisitForm.sent(fields));
		return Autosaved.as(outcome.versions(), this.clock.instant(), outcome.errors());
	}

	private static ModelAndView page(PartPage part) {
		ModelAndView page = new ModelAndView(
				(part.part().model() != null) ? "steps/visit/visit-model" : "steps/visit/visit-general", "page", part);
		page.addObject("errors", part.errors());
		return page;
	}

}
