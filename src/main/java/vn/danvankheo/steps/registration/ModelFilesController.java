package vn.danvankheo.steps.registration;

import java.util.List;
import java.util.UUID;

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

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.ParticipationId;

/** The files of a model. */
@Controller
class ModelFilesController {

	private final ModelFiles files;

	private final TaskViews views;

	ModelFilesController(ModelFiles files, TaskViews views) {
		this.files = files;
		this.views = views;
	}

	@GetMapping("/participations/{id}/edit/attachments")
	@Transactional(readOnly = true)
	String show(Actor actor, @PathVariable UUID id, Model model) {
		ParticipationId participation = new ParticipationId(id);
		model.addAttribute("page", this.views.brief(actor, participation));
		model.addAttribute("files", this.files.of(actor, participation));
		model.addAttribute("errors", errors(model.getAttribute("added")));
		return "steps/registration/files";
	}

	@PostMapping("/participations/{id}/attachments")
	String add(Actor actor, @PathVariable UUID id, @RequestParam(required = false) List<MultipartFile> files,
			RedirectAttributes redirect) {
		redirect.addFlashAttribute("added",
				this.files.add(actor, new ParticipationId(id), (files != null) ? files : List.of()));
		return "redirect:/participations/" + id + "/edit/attachments";
	}

	@GetMapping("/participations/{id}/attachments/{file}")
	ResponseEntity<Resource> serve(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		return this.files.serve(actor, new ParticipationId(id), file);
	}

	@PostMapping("/participations/{id}/attachments/{file}/removal")
	String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		this.files.remove(actor, new ParticipationId(id), file);
		return "redirect:/participations/" + id + "/edit/attachments";
	}

	private static FormErrors errors(Object added) {
		FormErrors errors = new FormErrors();
		if (added instanceof AddedFiles outcome && !outcome.refused().isEmpty()) {
			StringBuilder words = new StringBuilder();
			outcome.refused()
				.forEach((refused) -> words.append(words.isEmpty() ? "" : " ")
					.append("“" + refused.fileName() + "”: " + refused.reason()));
			errors.add("files", words.toString());
		}
		return errors;
	}

}
