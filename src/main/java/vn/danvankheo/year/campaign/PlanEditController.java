package vn.danvankheo.year.campaign;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;

/** The head of a plan, and new years. */
@Controller
class PlanEditController {

	private final PlanEditing editing;

	PlanEditController(PlanEditing editing) {
		this.editing = editing;
	}

	@GetMapping("/campaigns/{id}/plan")
	String edit(Actor actor, @PathVariable UUID id, Model model) {
		return form(model, "/campaigns/" + id + "/plan", this.editing.head(actor, new CampaignId(id)),
				new FormErrors());
	}

	@PostMapping("/campaigns/{id}/plan")
	String change(Actor actor, @PathVariable UUID id, PlanForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.editing.change(actor, new CampaignId(id), form);
		if (!errors.none()) {
			return form(model, "/campaigns/" + id + "/plan", form, errors);
		}
		flash.addFlashAttribute("saved", "Đã lưu số, tên và căn cứ của kế hoạch.");
		return "redirect:/campaigns/" + id;
	}

	@GetMapping("/campaigns/new")
	String first(Actor actor, Model model) {
		return form(model, "/campaigns", this.editing.first(actor), new FormErrors());
	}

	@PostMapping("/campaigns")
	String begin(Actor actor, PlanForm form, Model model, RedirectAttributes flash) {
		Checked<CampaignId> begun = this.editing.begin(actor, form);
		if (begun.wrong()) {
			return form(model, "/campaigns", form, begun.errors());
		}
		flash.addFlashAttribute("saved",
				"Đã lập kế hoạch. Việc tiếp theo: đặt đợt đăng ký, số lượng tối thiểu và lĩnh vực.");
		return "redirect:/campaigns/" + begun.value();
	}

	@PostMapping("/campaigns/{id}/next-year")
	String beginNext(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		CampaignId next = this.editing.beginNext(actor, new CampaignId(id));
		flash.addFlashAttribute("saved",
				"Đã lập từ năm trước, các ngày lùi một năm. Anh/chị hãy xem lại từng ngày, số kế hoạch và số lượng tối thiểu.");
		return "redirect:/campaigns/" + next;
	}

	private static String form(Model model, String action, PlanForm form, FormErrors errors) {
		model.addAttribute("action", action);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "year/campaign/head";
	}

}
