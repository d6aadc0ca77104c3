package vn.danvankheo.steps.meeting;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;

/** How a meeting voted: all its models on one page. */
@Controller
@RequestMapping("/meetings/{id}/votes")
class VotesController {

	private final Voting voting;

	VotesController(Voting voting) {
		this.voting = voting;
	}

	@GetMapping
	String show(Actor actor, @PathVariable UUID id, Model model) {
		VotesPage page = this.voting.page(actor, new MeetingId(id));
		return show(page, VoteForm.of(page), new FormErrors(), model);
	}

	@PostMapping
	String note(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes redirect) {
		VoteForm form = VoteForm.of(typed);
		FormErrors errors = this.voting.note(actor, new MeetingId(id), form);
		if (!errors.none()) {
			return show(this.voting.page(actor, new MeetingId(id)), form, errors, model);
		}
		redirect.addFlashAttribute("notice", "Đã ghi kết quả biểu quyết.");
		return "redirect:/meetings/" + id;
	}

	private static String show(VotesPage page, VoteForm form, FormErrors errors, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/meeting/votes";
	}

}
