package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.ParticipationId;

/** The log of a model. */
@Controller
@RequestMapping("/participations/{id}/log")
class LogController {

	private final LogViews views;

	private final LogWriting writing;

	LogController(LogViews views, LogWriting writing) {
		this.views = views;
		this.writing = writing;
	}

	@GetMapping
	String show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("sheet", this.views.show(actor, new ParticipationId(id)));
		return "steps/implementation/log";
	}

	@GetMapping("/new")
	String begin(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, null, null, new FormErrors(), model);
	}

	@PostMapping
	String write(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) List<MultipartFile> photos, Model model, RedirectAttributes flash) {
		ParticipationId of = new ParticipationId(id);
		LogForm form = LogForm.sent(fields, this.views.targets(actor, of));
		Checked<AddedFiles> written = this.writing.write(actor, of, form, LogPhotos.chosen(photos));
		return written.wrong() ? page(actor, id, null, form, written.errors(), model) : done(id, written, flash);
	}

	@GetMapping("/{line}")
	String correct(Actor actor, @PathVariable UUID id, @PathVariable UUID line, Model model) {
		return page(actor, id, line, null, new FormErrors(), model);
	}

	@PostMapping("/{line}")
	String correct(Actor actor, @PathVariable UUID id, @PathVariable UUID line,
			@RequestParam MultiValueMap<String, String> fields,
			@RequestParam(required = false) List<MultipartFile> photos, Model model, RedirectAttributes flash) {
		ParticipationId of = new ParticipationId(id);
		LogForm form = LogForm.sent(fields, this.views.targets(actor, of));
		Checked<AddedFiles> written = this.writing.correct(actor, of, line, form, LogPhotos.chosen(photos));
		return written.wrong() ? page(actor, id, line, form, written.errors(), model) : done(id, written, flash);
	}

	@PostMapping("/{line}/removal")
	String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID line,
			@RequestParam(required = false) Long version, RedirectAttributes flash) {
		this.writing.remove(actor, new ParticipationId(id), line, version);
		flash.addFlashAttribute("saved", "Đã bỏ dòng nhật ký. Lịch sử của mô hình còn giữ nội dung đó.");
		return "redirect:/participations/" + id + "/log";
	}

	@GetMapping("/{line}/attachments/{photo}")
	ResponseEntity<Resource> photo(Actor actor, @PathVariable UUID id, @PathVariable UUID line,
			@PathVariable UUID photo) {
		return this.views.photo(actor, new ParticipationId(id), line, photo);
	}

	@PostMapping("/{line}/attachments/{photo}/removal")
	String removePhoto(Actor actor, @PathVariable UUID id, @PathVariable UUID line, @PathVariable UUID photo) {
		this.writing.removePhoto(actor, new ParticipationId(id), line, photo);
		return "redirect:/participations/" + id + "/log/" + line;
	}

	private String page(Actor actor, UUID id, UUID line, LogForm typed, FormErrors errors, Model model) {
		model.addAttribute("page", this.views.form(actor, new ParticipationId(id), line, typed, errors));
		model.addAttribute("errors", errors);
		return "steps/implementation/log-form";
	}

	private static String done(UUID id, Checked<AddedFiles> written, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", "Đã ghi vào nhật ký.");
		flash.addFlashAttribute("added", written.value());
		return "redirect:/participations/" + id + "/log";
	}

}
