package vn.danvankheo.steps.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** Which team looks at which unit, field and model. */
@Controller
class AssignmentController {

	private final TeamViews views;

	private final Assigning assigning;

	private final Words words;

	AssignmentController(TeamViews views, Assigning assigning, Words words) {
		this.views = views;
		this.assigning = assigning;
		this.words = words;
	}

	@GetMapping("/inspection-teams/assignments")
	String list(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose, Model model) {
		return show(this.views.assignments(actor, year, purpose), GivingForm.blank(), new FormErrors(), model);
	}

	/** Gives each of what was chosen by itself: the refusal of one stops no other. */
	@PostMapping("/inspection-teams/assignments")
	String assign(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose, GivingForm form, Model model, RedirectAttributes flash) {
		AssignmentsPage page = this.views.assignments(actor, year, purpose);
		FormErrors errors = form.errors();
		if (!errors.none()) {
			return show(page, form, errors, model);
		}
		List<String> refusals = new ArrayList<>();
		form.targets().forEach((target) -> assign(actor, new TeamId(form.team()), target, refusals));
		flash.addFlashAttribute("given", form.targets().size() - refusals.size());
		flash.addFlashAttribute("refusals", refusals);
		return "redirect:/inspection-teams/assignments?year=" + page.campaign().year() + "&purpose=" + page.purpose();
	}

	private static String show(AssignmentsPage page, GivingForm form, FormErrors errors, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/inspection/assignments";
	}

	private void assign(Actor actor, TeamId team, Target target, List<String> refusals) {
		try {
			this.assigning.assign(actor, team, target);
		}
		catch (Refused refused) {
			refusals.add(this.words.of(refused));
		}
	}

	@PostMapping("/team-assignments/{id}/removal")
	String takeBack(Actor actor, @PathVariable UUID id, @RequestParam(required = false) String year,
			RedirectAttributes flash) {
		Purpose purpose = this.assigning.takeBack(actor, id);
		flash.addFlashAttribute("saved", "Đã hủy giao.");
		flash.addAttribute("purpose", purpose.name());
		if (year != null && year.matches("[0-9]{4}")) {
			flash.addAttribute("year", year);
		}
		return "redirect:/inspection-teams/assignments";
	}

}
