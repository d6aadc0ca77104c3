package vn.danvankheo.steps.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.emulation.ParticipationId;

/** Which team looks at which unit, field and model. */
@Controller
class AssignmentController {

	private static final int MOST = 300;

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
		model.addAttribute("page", this.views.assignments(actor, year, purpose));
		return "steps/inspection/assignments";
	}

	/** Gives each of what was chosen by itself: the refusal of one stops no other. */
	@PostMapping("/inspection-teams/assignments")
	String assign(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose, @RequestParam(required = false) UUID team,
			@RequestParam(name = "giveUnit", required = false) List<UUID> units,
			@RequestParam(name = "giveField", required = false) List<UUID> fields,
			@RequestParam(name = "giveModel", required = false) List<UUID> models, RedirectAttributes flash) {
		AssignmentsPage page = this.views.assignments(actor, year, purpose);
		List<Target> chosen = new ArrayList<>();
		add(chosen, units, (id) -> Target.unit(new UnitId(id)));
		add(chosen, fields, (id) -> Target.field(new FieldId(id)));
		add(chosen, models, (id) -> Target.model(new ParticipationId(id)));
		List<String> refusals = new ArrayList<>();
		if (team == null || chosen.isEmpty()) {
			refusals.add("Chọn đơn vị, lĩnh vực hoặc mô hình, rồi chọn đoàn.");
		}
		else if (chosen.size() > MOST) {
			refusals.add("Mỗi lần giao nhiều nhất %d mục; anh/chị đã chọn %d.".formatted(MOST, chosen.size()));
		}
		else {
			chosen.forEach((target) -> assign(actor, new TeamId(team), target, refusals));
			flash.addFlashAttribute("given", chosen.size() - refusals.size());
		}
		flash.addFlashAttribute("refusals", refusals);
		return "redirect:/inspection-teams/assignments?year=" + page.campaign().year() + "&purpose=" + page.purpose();
	}

	private static void add(List<Target> chosen, List<UUID> ids, Function<UUID, Target> target) {
		if (ids != null) {
			ids.stream().distinct().map(target).forEach(chosen::add);
		}
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
		flash.addFlashAttribute("saved", "Đã thôi giao.");
		flash.addAttribute("purpose", purpose.name());
		if (year != null && year.matches("[0-9]{4}")) {
			flash.addAttribute("year", year);
		}
		return "redirect:/inspection-teams/assignments";
	}

}
