package vn.danvankheo.steps.inspection;

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
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.RecordPast;

/** The inspection teams: their list, each of them, and forming and changing one. */
@Controller
class TeamController {

	private final TeamViews views;

	private final TeamKeeping keeping;

	private final Season season;

	private final RecordPast past;

	TeamController(TeamViews views, TeamKeeping keeping, Season season, RecordPast past) {
		this.views = views;
		this.keeping = keeping;
		this.season = season;
		this.past = past;
	}

	@GetMapping("/inspection-teams")
	String list(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose, Model model) {
		model.addAttribute("page", this.views.teams(actor, year, purpose));
		return "steps/inspection/teams";
	}

	@GetMapping("/inspection-teams/new")
	String blank(Actor actor, @RequestParam(required = false) String year,
			@RequestParam(required = false) String purpose, Model model) {
		Campaign campaign = this.views.campaign(actor, year);
		Purpose wanted = this.season.purpose(campaign.id(), purpose);
		return form(actor, campaign, wanted, null, TeamForm.blank(wanted), new FormErrors(), model);
	}

	@PostMapping("/inspection-teams")
	String add(Actor actor, @RequestParam(required = false) String year, TeamForm form, Model model,
			RedirectAttributes flash) {
		Campaign campaign = this.views.campaign(actor, year);
		Purpose purpose = this.season.purpose(campaign.id(), form.purpose());
		Checked<TeamId> formed = this.keeping.form(actor, campaign.id(), purpose, form);
		if (formed.wrong()) {
			return form(actor, campaign, purpose, null, form, formed.errors(), model);
		}
		flash.addFlashAttribute("saved", "Đã lập đoàn. Việc tiếp theo: giao đơn vị cho đoàn.");
		return "redirect:/inspection-teams/" + formed.value();
	}

	@GetMapping("/inspection-teams/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.views.team(actor, new TeamId(id)));
		model.addAttribute("past", this.past.shown(id, actor).orElse(null));
		return "steps/inspection/team";
	}

	@GetMapping("/inspection-teams/{id}/edit")
	String edit(Actor actor, @PathVariable UUID id, Model model) {
		TeamPage page = this.views.team(actor, new TeamId(id));
		return form(actor, page.campaign(), page.team().purpose(), page.team(), TeamForm.of(page.team()),
				new FormErrors(), model);
	}

	@PostMapping("/inspection-teams/{id}")
	String change(Actor actor, @PathVariable UUID id, TeamForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.keeping.change(actor, new TeamId(id), form);
		if (!errors.none()) {
			TeamPage page = this.views.team(actor, new TeamId(id));
			return form(actor, page.campaign(), page.team().purpose(), page.team(), form, errors, model);
		}
		return done(id, "Đã lưu đoàn kiểm tra.", flash);
	}

	@PostMapping("/inspection-teams/{id}/closure")
	String close(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.keeping.act(actor, new TeamId(id), TeamKeeping.Act.CLOSE);
		return done(id, "Đoàn đã kết thúc.", flash);
	}

	@PostMapping("/inspection-teams/{id}/reopening")
	String reopen(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.keeping.act(actor, new TeamId(id), TeamKeeping.Act.REOPEN);
		return done(id, "Đoàn tiếp tục làm việc.", flash);
	}

	@PostMapping("/inspection-teams/{id}/announcement")
	String announce(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.keeping.act(actor, new TeamId(id), TeamKeeping.Act.ANNOUNCE);
		return done(id, "Đã thông báo lịch: mỗi đơn vị thấy buổi kiểm tra của mình ở trang đầu.", flash);
	}

	private String form(Actor actor, Campaign campaign, Purpose purpose, InspectionTeam team, TeamForm form,
			FormErrors errors, Model model) {
		List<Choice> people = this.views.people(actor, campaign, purpose);
		model.addAttribute("campaign", campaign);
		model.addAttribute("purpose", purpose);
		model.addAttribute("team", team);
		model.addAttribute("people", people);
		model.addAttribute("functions", TeamFunction.values());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/inspection/team-form";
	}

	private static String done(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", words);
		return "redirect:/inspection-teams/" + id;
	}

}
