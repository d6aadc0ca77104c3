package vn.danvankheo.steps.visit;

import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.emulation.ParticipationId;

/** The evidence photos of a visit. */
@Controller
class VisitPhotoController {

	private final VisitPhotos photos;

	VisitPhotoController(VisitPhotos photos) {
		this.photos = photos;
	}

	@GetMapping("/inspections/{id}/models/{participation}/attachments/{photo}")
	ResponseEntity<Resource> serve(Actor actor, @PathVariable UUID id, @PathVariable UUID participation,
			@PathVariable UUID photo) {
		return this.photos.serve(actor, new InspectionId(id), new ParticipationId(participation), photo);
	}

	@PostMapping("/inspections/{id}/models/{participation}/attachments/{photo}/removal")
	String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID participation, @PathVariable UUID photo) {
		this.photos.remove(actor, new InspectionId(id), new ParticipationId(participation), photo);
		return "redirect:/inspections/" + id + "/models/" + participation + "#photos";
	}

}
