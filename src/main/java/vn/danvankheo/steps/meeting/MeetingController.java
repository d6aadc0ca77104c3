package vn.danvankheo.steps.meeting;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;

/** Cuộc họp xét: calling it, keeping its minutes. */
@Controller
class MeetingController {

	private final MeetingSheets sheets;

	private final MeetingDesk desk;

	private final MeetingPapers papers;

	MeetingController(MeetingSheets sheets, MeetingDesk desk, MeetingPapers papers) {
		this.sheets = sheets;
		this.desk = desk;
		this.papers = papers;
	}

	@GetMapping("/meetings")
	String list(Actor actor, @RequestParam(defaultValue = "") String year, Model model) {
		model.addAttribute("meetings", this.sheets.all(actor, number(year)));
		model.addAttribute("office", actor.holds(Role.STANDING_OFFICE));
		return "steps/meeting/meetings";
	}

	@GetMapping("/meetings/new")
	String blank(Actor actor, Model model) {
		return form(actor, null, this.sheets.blank(actor), new FormErrors(), model);
	}

	@PostMapping("/meetings")
	String call(Actor actor, @RequestParam(defaultValue = "") String year,
			@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes redirect) {
		MeetingForm form = MeetingForm.of(parameters);
		if (!form.errors().none()) {
			return form(actor, null, form, form.errors(), model);
		}
		MeetingId id = this.desk.call(actor, number(year), form);
		redirect.addFlashAttribute("notice", "Đã tạo cuộc họp; mọi đề xuất chưa họp đã được đưa vào nội dung.");
		return "redirect:/meetings/" + id;
	}

	@GetMapping("/meetings/{id}")
	@Transactional(readOnly = true)
	String show(Actor actor, @PathVariable UUID id, Model model) {
		MeetingView view = this.sheets.one(actor, new MeetingId(id));
		model.addAttribute("view", view);
		model.addAttribute("office", actor.holds(Role.STANDING_OFFICE));
		model.addAttribute("papers", this.papers.of(actor, view.meeting()));
		return "steps/meeting/meeting";
	}

	@GetMapping("/meetings/{id}/edit")
	@Transactional(readOnly = true)
	String edit(Actor actor, @PathVariable UUID id, Model model) {
		MeetingId meeting = new MeetingId(id);
		return form(actor, this.sheets.ofOffice(actor, meeting).meeting(), this.sheets.minutes(actor, meeting),
				new FormErrors(), model);
	}

	@PostMapping("/meetings/{id}")
	String save(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version,
			@RequestParam MultiValueMap<String, String> parameters, Model model, RedirectAttributes redirect) {
		MeetingForm form = MeetingForm.of(parameters);
		MeetingId meeting = new MeetingId(id);
		if (!form.errors().none()) {
			return form(actor, this.sheets.one(actor, meeting).meeting(), form, form.errors(), model);
		}
		this.desk.save(actor, meeting, form, version);
		redirect.addFlashAttribute("notice", "Đã lưu biên bản họp.");
		return "redirect:/meetings/" + id;
	}

	private String form(Actor actor, Meeting meeting, MeetingForm form, FormErrors errors, Model model) {
		model.addAttribute("meeting", meeting);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("members", this.sheets.members(actor));
		return "steps/meeting/meeting-form";
	}

	private static Integer number(String text) {
		return text.matches("(19|2[0-9])[0-9]{2}") ? Integer.valueOf(text) : null;
	}

}
