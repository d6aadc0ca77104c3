package vn.danvankheo.edges.home;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Somebody's saved views: to save one, to see them all, to drop one. */
@Controller
class SavedViewController {

	private final ViewKeeping keeping;

	SavedViewController(ViewKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/saved-views")
	String list(Actor actor, Model model) {
		model.addAttribute("views", this.keeping.list(actor));
		return "edges/home/saved-views";
	}

	@GetMapping("/saved-views/new")
	ModelAndView begin(@RequestParam(defaultValue = "MODELS") String list,
			@RequestParam(defaultValue = "") String query) {
		return page(listOf(list), AskedFilter.of(query), "", new FormErrors());
	}

	@PostMapping("/saved-views")
	ModelAndView save(Actor actor, @RequestParam(defaultValue = "MODELS") String list,
			@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "") String name,
			RedirectAttributes flash) {
		SavedList saved = listOf(list);
		AskedFilter asked = AskedFilter.of(query);
		FormErrors errors = this.keeping.save(actor, saved, asked, name);
		if (!errors.none()) {
			return page(saved, asked, name, errors);
		}
		flash.addFlashAttribute("notice", "Đã lưu bộ lọc “" + name.strip() + "”.");
		return new ModelAndView("redirect:" + saved.path() + "?" + asked.query());
	}

	@PostMapping("/saved-views/{id}/removal")
	String remove(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.keeping.remove(actor, id);
		flash.addFlashAttribute("notice", "Đã bỏ bộ lọc.");
		return "redirect:/saved-views";
	}

	private static SavedList listOf(String name) {
		return SavedList.named(name).orElseThrow(NoSuchRecord::new);
	}

	private static ModelAndView page(SavedList list, AskedFilter asked, String name, FormErrors errors) {
		ModelAndView page = new ModelAndView("edges/home/saved-view");
		page.addObject("list", list);
		page.addObject("asked", asked);
		page.addObject("name", name);
		page.addObject("errors", errors);
		return page;
	}

}
