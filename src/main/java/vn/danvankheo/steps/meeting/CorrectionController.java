package vn.danvankheo.steps.meeting;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;

/** Đính chính of a concluded meeting's minutes. */
@Controller
class CorrectionController {

	private final MeetingSheets sheets;

	private final Correcting correcting;

	CorrectionController(MeetingSheets sheets, Correcting correcting) {
		this.sheets = sheets;
		this.correcting = correcting;
	}

	@GetMapping("/meetings/{id}/corrections/new")
	String form(Actor actor, @PathVariable UUID id, Model model) {
		Meeting meeting = this.sheets.ofOffice(actor, new MeetingId(id)).meeting();
		return form(meeting, MeetingForm.of(meeting), "", new FormErrors(), model);
	}

	@PostMapping("/meetings/{id}/corrections")
	String correct(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version,
			@RequestParam(defaultValue = "") String correctionReason,
			@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes redirect) {
		MeetingForm form = MeetingForm.of(parameters);
		String reason = PlainText.lines(correctionReason);
		FormErrors errors = form.errors();
		if (reason.isBlank() || reason.length() > 1000) {
			errors.add("correctionReason", "Ghi lý do đính chính, tối đa 1.000 ký tự");
		}
		if (!errors.none()) {
			return form(this.sheets.ofOffice(actor, new MeetingId(id)).meeting(), form, reason, errors, model);
		}
		this.correcting.correct(actor, new MeetingId(id), form.notes(), reason, version);
		redirect.addFlashAttribute("notice", "Đã đính chính biên bản.");
		return "redirect:/meetings/" + id;
	}

	private static String form(Meeting meeting, MeetingForm form, String reason, FormErrors errors, Model model) {
		model.addAttribute("meeting", meeting);
		model.addAttribute("form", form);
		model.addAttribute("reason", reason);
		model.addAttribute("errors", errors);
		return "steps/meeting/correction";
	}

}
