package vn.danvankheo.year.campaign;

import java.util.List;
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

/** Who looks after which unit: many units at once. */
@Controller
class AreaController {

	private final AreaKeeping keeping;

	AreaController(AreaKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/campaigns/{id}/area-members")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, model, AreaForm.blank(), new FormErrors());
	}

	@PostMapping("/campaigns/{id}/area-members")
	String assign(Actor actor, @PathVariable UUID id, @RequestParam(name = "id", required = false) List<UUID> units,
			@RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
		AreaForm form = AreaForm.of((units != null) ? units : List.of(), typed);
		FormErrors errors = form.check();
		return errors.none()
				? done(id,
						this.keeping.assign(actor, new CampaignId(id), form)
							.words("Đã phân công người phụ trách %d đơn vị."),
						flash)
				: page(actor, id, model, form, errors);
	}

	@PostMapping("/campaigns/{id}/area-members/removal")
	String clear(Actor actor, @PathVariable UUID id, @RequestParam(name = "id", required = false) List<UUID> units,
			@RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
		AreaForm form = AreaForm.of((units != null) ? units : List.of(), typed);
		FormErrors errors = form.checkUnits();
		return errors.none() ? done(id,
				this.keeping.clear(actor, new CampaignId(id), form).words("Đã bỏ phân công ở %d đơn vị."), flash)
				: page(actor, id, model, form, errors);
	}

	@PostMapping("/campaigns/{id}/area-members/copies")
	String copy(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		int copied = this.keeping.copy(actor, new CampaignId(id));
		return done(id, (copied > 0) ? "Đã chép người phụ trách của %d đơn vị từ năm trước.".formatted(copied)
				: "Không có gì để chép: các đơn vị còn trống cũng chưa có người phụ trách ở năm trước, hoặc người đó không còn trong Ban Chỉ đạo.",
				flash);
	}

	private static String done(UUID id, String words, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", words);
		return "redirect:/campaigns/" + id + "/area-members";
	}

	private String page(Actor actor, UUID id, Model model, AreaForm form, FormErrors errors) {
		model.addAttribute("page", this.keeping.page(actor, new CampaignId(id)));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "year/campaign/area-members";
	}

}
