package vn.danvankheo.steps.inspection;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;

/** The calendar of visits, and planning, moving and cancelling one. */
@Controller
class ScheduleController {

	private static final UUID NONE = new UUID(0, 0);

	private final ScheduleViews views;

	private final Scheduling scheduling;

	ScheduleController(ScheduleViews views, Scheduling scheduling) {
		this.views = views;
		this.scheduling = scheduling;
	}

	@GetMapping("/inspections")
	String month(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose, @RequestParam(required = false) String month, Model model) {
		model.addAttribute("page", this.views.month(actor, year, purpose, month));
		return "steps/inspection/schedule";
	}

	@GetMapping("/inspections/new")
	String blank(Actor actor, @RequestParam(required = false) UUID team, @RequestParam(required = false) UUID unit,
			Model model) {
		AppointmentPage page = this.views.fresh(actor, some(team), some(unit));
		return form(page, page.blank(), new FormErrors(), model);
	}

	@PostMapping("/inspections")
	String plan(Actor actor, @RequestParam(required = false) UUID team, @RequestParam(required = false) UUID unit,
			AppointmentForm form, Model model, RedirectAttributes flash) {
		Checked<InspectionId> planned = this.scheduling.plan(actor, new TeamId(some(team)), new UnitId(some(unit)),
				form);
		if (planned.wrong()) {
			return again(this.views.fresh(actor, team, unit), form, planned.errors(), model);
		}
		return done(new TeamId(team), "Đã xếp lịch.", flash);
	}

	@GetMapping("/inspections/{id}/appointment")
	String edit(Actor actor, @PathVariable UUID id, Model model) {
		AppointmentPage page = this.views.planned(actor, new InspectionId(id));
		return form(page, AppointmentForm.of(page.visit()), new FormErrors(), model);
	}

	@PostMapping("/inspections/{id}/appointment")
	String replan(Actor actor, @PathVariable UUID id, AppointmentForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.scheduling.replan(actor, new InspectionId(id), form);
		AppointmentPage page = this.views.planned(actor, new InspectionId(id));
		return errors.none() ? done(page.team().id(), "Đã đổi lịch.", flash) : again(page, form, errors, model);
	}

	@PostMapping("/inspections/{id}/cancellation")
	String cancel(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.scheduling.cancel(actor, new InspectionId(id), reason);
		AppointmentPage page = this.views.planned(actor, new InspectionId(id));
		model.addAttribute("reason", reason);
		return errors.none() ? done(page.team().id(), "Đã hủy buổi kiểm tra.", flash)
				: again(page, AppointmentForm.of(page.visit()), errors, model);
	}

	/** What stands for an identity that was not sent: nothing has it. */
	private static UUID some(UUID sent) {
		return (sent != null) ? sent : NONE;
	}

	private static String again(AppointmentPage page, AppointmentForm form, FormErrors errors, Model model) {
		return form(page, form, errors, model);
	}

	private static String form(AppointmentPage page, AppointmentForm form, FormErrors errors, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/inspection/appointment";
	}

	private static String done(TeamId team, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", words);
		return "redirect:/inspection-teams/" + team;
	}

}
