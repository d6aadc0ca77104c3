package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** The days on which units report. */
@Controller
class ReportDaysController {

	private final ReportDaysKeeping keeping;

	private final Words words;

	ReportDaysController(ReportDaysKeeping keeping, Words words) {
		this.keeping = keeping;
		this.words = words;
	}

	@GetMapping("/campaigns/{id}/report-days")
	String edit(Actor actor, @PathVariable UUID id, Model model) {
		Campaign campaign = this.keeping.campaign(actor, new CampaignId(id));
		return page(campaign, ReportDaysForm.of(campaign), new FormErrors(), model);
	}

	@PostMapping("/campaigns/{id}/report-days")
	String change(Actor actor, @PathVariable UUID id, ReportDaysForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.keeping.change(actor, new CampaignId(id), form);
		if (!errors.none()) {
			return page(this.keeping.campaign(actor, new CampaignId(id)), form, errors, model);
		}
		flash.addFlashAttribute("saved", "Đã lưu lịch báo cáo.");
		return "redirect:/campaigns/" + id;
	}

	private String page(Campaign campaign, ReportDaysForm form, FormErrors errors, Model model) {
		model.addAttribute("campaign", campaign);
		model.addAttribute("form", form);
		model.addAttribute("months", months(campaign.year()));
		model.addAttribute("rules", this.words.choices(DayOffRule.values()));
		model.addAttribute("errors", errors);
		return "year/campaign/report-days";
	}

	private static List<Choice> months(int year) {
		return IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> Choice.of(month, "Tháng " + month + "/" + year))
			.toList();
	}

}
