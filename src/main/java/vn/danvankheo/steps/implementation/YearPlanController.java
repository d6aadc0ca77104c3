package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;

/** The plans of the year that units hand in. */
@Controller
class YearPlanController {

	private static final List<String> KINDS = List.of(YearPlanKind.OF_THE_MOVEMENT, YearPlanKind.OF_GOVERNMENT);

	private final YearPlanDesk desk;

	YearPlanController(YearPlanDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/year-plans")
	String days(Actor actor, Model model) {
		return days(actor, Map.of(), new FormErrors(), model);
	}

	@PostMapping("/year-plans")
	String settle(Actor actor, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String due, Model model, RedirectAttributes flash) {
		if (!KINDS.contains(kind)) {
			throw new NoSuchRecord();
		}
		FormErrors errors = this.desk.settle(actor, kind, due);
		if (!errors.none()) {
			return days(actor, Map.of(kind, due), errors, model);
		}
		flash.addFlashAttribute("saved", "Đã ấn định ngày nộp; đơn vị thấy việc này ở trang đầu.");
		return "redirect:/year-plans";
	}

	@GetMapping("/year-plans/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, Map.of(), new FormErrors(), model);
	}

	@PostMapping("/year-plans/{id}")
	String send(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reference,
			@RequestParam(defaultValue = "") String datedOn, @RequestParam(required = false) Long version,
			@RequestParam(required = false) List<MultipartFile> files, Model model, RedirectAttributes flash) {
		FormErrors errors = this.desk.send(actor, id, version, reference, datedOn, LogPhotos.chosen(files));
		if (!errors.none()) {
			return page(actor, id, Map.of("reference", reference, "datedOn", datedOn), errors, model);
		}
		flash.addFlashAttribute("saved", "Đã nộp kế hoạch.");
		return "redirect:/year-plans/" + id;
	}

	@GetMapping("/year-plans/{id}/attachments/{file}")
	ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		return this.desk.file(actor, id, file);
	}

	private String days(Actor actor, Map<String, String> typed, FormErrors errors, Model model) {
		model.addAttribute("page", this.desk.days(actor));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "steps/implementation/year-plans";
	}

	private String page(Actor actor, UUID id, Map<String, String> typed, FormErrors errors, Model model) {
		model.addAttribute("page", this.desk.show(actor, id));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "steps/implementation/year-plan";
	}

}
