package vn.danvankheo.edges.help;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.web.NoSuchRecord;

/** The guide: its contents, what is found in it, and its pages. */
@Controller
class HelpController {

	private final Guide guide;

	HelpController(Guide guide) {
		this.guide = guide;
	}

	@GetMapping("/help")
	String contents(@RequestParam(defaultValue = "") String q, Model model) {
		SearchKey asked = SearchKey.of(q);
		model.addAttribute("q", q.strip());
		model.addAttribute("preface", this.guide.preface());
		model.addAttribute("pages", this.guide.pages());
		model.addAttribute("found",
				this.guide.find(asked).stream().map((part) -> new Found(part, part.line(asked))).toList());
		return "edges/help/contents";
	}

	@GetMapping("/help/{page}")
	String page(@PathVariable String page, Model model) {
		model.addAttribute("page", this.guide.page(page).orElseThrow(NoSuchRecord::new));
		model.addAttribute("pages", this.guide.pages());
		return "edges/help/page";
	}

	/** A part of the guide that was asked for, and the line that answers. */
	record Found(GuidePart part, String line) {
	}

}
