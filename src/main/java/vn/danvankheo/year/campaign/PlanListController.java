package vn.danvankheo.year.campaign;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;

/** Quotas, fields and milestones: each a list edited as a whole. */
@Controller
class PlanListController {

	private final QuotaKeeping quotas;

	private final FieldKeeping fields;

	private final MilestoneKeeping milestones;

	PlanListController(QuotaKeeping quotas, FieldKeeping fields, MilestoneKeeping milestones) {
		this.quotas = quotas;
		this.fields = fields;
		this.milestones = milestones;
	}

	@GetMapping("/campaigns/{id}/quotas")
	String quotas(Actor actor, @PathVariable UUID id, Model model) {
		return form(model, "quotas", this.quotas.list(actor, new CampaignId(id)), new FormErrors());
	}

	@PostMapping("/campaigns/{id}/quotas")
	String changeQuotas(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.quotas.change(actor, new CampaignId(id), typed);
		return errors.none() ? saved(id, "Đã lưu số lượng tối thiểu.", flash)
				: form(model, "quotas", this.quotas.list(actor, new CampaignId(id)).typed(typed), errors);
	}

	@GetMapping("/campaigns/{id}/fields")
	String fields(Actor actor, @PathVariable UUID id, Model model) {
		return form(model, "fields", this.fields.list(actor, new CampaignId(id)), new FormErrors());
	}

	@PostMapping("/campaigns/{id}/fields")
	String changeFields(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.fields.change(actor, new CampaignId(id), typed);
		return errors.none() ? saved(id, "Đã lưu danh mục lĩnh vực.", flash)
				: form(model, "fields", this.fields.list(actor, new CampaignId(id)).typed(typed), errors);
	}

	@GetMapping("/campaigns/{id}/milestones")
	String milestones(Actor actor, @PathVariable UUID id, Model model) {
		return form(model, "milestones", this.milestones.list(actor, new CampaignId(id)), new FormErrors());
	}

	@PostMapping("/campaigns/{id}/milestones")
	String changeMilestones(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.milestones.change(actor, new CampaignId(id), typed);
		return errors.none() ? saved(id, "Đã lưu các mốc.", flash)
				: form(model, "milestones", this.milestones.list(actor, new CampaignId(id)).typed(typed), errors);
	}

	private static String saved(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", words);
		return "redirect:/campaigns/" + id;
	}

	private static String form(Model model, String list, PlanList page, FormErrors errors) {
		model.addAttribute("page", page);
		model.addAttribute("back", "/campaigns/" + page.campaign().id());
		model.addAttribute("action", "/campaigns/" + page.campaign().id() + "/" + list);
		model.addAttribute("errors", errors);
		return "year/campaign/" + list;
	}

}
