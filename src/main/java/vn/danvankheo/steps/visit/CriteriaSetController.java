package vn.danvankheo.steps.visit;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.emulation.OwnerKind;

/** The criteria of a year. */
@Controller
class CriteriaSetController {

	private final CriteriaKeeping keeping;

	CriteriaSetController(CriteriaKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/criteria-sets")
	ModelAndView overview(Actor actor, @RequestParam(required = false) Integer year) {
		return new ModelAndView("steps/visit/criteria-sets", "page", this.keeping.overview(actor, year));
	}

	@GetMapping("/criteria-sets/{id}")
	ModelAndView show(Actor actor, @PathVariable UUID id) {
		return new ModelAndView("steps/visit/criteria-set", "page", this.keeping.show(actor, new CriteriaSetId(id)));
	}

	@GetMapping("/criteria-sets/new")
	ModelAndView begin(Actor actor, @RequestParam(required = false) Integer year,
			@RequestParam(defaultValue = "MID_YEAR") Purpose purpose,
			@RequestParam(defaultValue = "COLLECTIVE") OwnerKind ownerKind,
			@RequestParam(defaultValue = "false") boolean blank) {
		CriteriaSet.Kind kind = this.keeping.kind(actor, year, purpose, ownerKind);
		return form("/criteria-sets", kind, this.keeping.year(actor, kind.campaign()),
				this.keeping.begin(actor, kind, !blank), new FormErrors())
			.addObject("starter", !blank);
	}

	@PostMapping("/criteria-sets")
	ModelAndView create(Actor actor, @RequestParam(required = false) Integer year,
			@RequestParam(defaultValue = "MID_YEAR") Purpose purpose,
			@RequestParam(defaultValue = "COLLECTIVE") OwnerKind ownerKind, @RequestParam Map<String, String> typed,
			RedirectAttributes flash) {
		CriteriaSet.Kind kind = this.keeping.kind(actor, year, purpose, ownerKind);
		CriteriaForm form = CriteriaForm.sent(typed);
		Checked<CriteriaContent> content = form.read();
		if (typed.containsKey("more") || content.wrong()) {
			return form("/criteria-sets", kind, this.keeping.year(actor, kind.campaign()), form,
					typed.containsKey("more") ? new FormErrors() : content.errors());
		}
		CriteriaSetId id = this.keeping.create(actor, kind, content.value());
		flash.addFlashAttribute("saved", "Đã lưu bộ tiêu chí. Đoàn kiểm tra dùng bộ này từ bây giờ.");
		return new ModelAndView("redirect:/criteria-sets/" + id);
	}

	@GetMapping("/criteria-sets/{id}/edit")
	ModelAndView edit(Actor actor, @PathVariable UUID id) {
		CriteriaPage page = this.keeping.toChange(actor, new CriteriaSetId(id));
		return form("/criteria-sets/" + id, page.set().kind(), page.year(), CriteriaForm.of(page.content()),
				new FormErrors())
			.addObject("page", page);
	}

	@PostMapping("/criteria-sets/{id}")
	ModelAndView revise(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") long version,
			@RequestParam Map<String, String> typed, RedirectAttributes flash) {
		CriteriaPage page = this.keeping.toChange(actor, new CriteriaSetId(id));
		CriteriaForm form = CriteriaForm.sent(typed);
		Checked<CriteriaContent> content = form.read();
		if (typed.containsKey("more") || content.wrong()) {
			return form("/criteria-sets/" + id, page.set().kind(), page.year(), form,
					typed.containsKey("more") ? new FormErrors() : content.errors())
				.addObject("page", page);
		}
		CriteriaSetId saved = this.keeping.revise(actor, new CriteriaSetId(id), version, content.value());
		flash.addFlashAttribute("saved", saved.equals(new CriteriaSetId(id)) ? "Đã lưu bộ tiêu chí."
				: "Đã lưu thành phiên bản mới. Kết quả đã ghi vẫn theo phiên bản cũ.");
		return new ModelAndView("redirect:/criteria-sets/" + saved);
	}

	private static ModelAndView form(String action, CriteriaSet.Kind kind, int year, CriteriaForm form,
			FormErrors errors) {
		ModelAndView page = new ModelAndView("steps/visit/criteria-form");
		page.addObject("action", action);
		page.addObject("kind", kind);
		page.addObject("year", year);
		page.addObject("form", form);
		page.addObject("errors", errors);
		return page;
	}

}
