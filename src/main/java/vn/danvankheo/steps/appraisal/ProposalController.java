package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.Actor;

/** Proposing many models for assignment, after a look at what would happen. */
@Controller
class ProposalController {

	private final BulkProposing bulk;

	ProposalController(BulkProposing bulk) {
		this.bulk = bulk;
	}

	@GetMapping("/proposals/new")
	String preview(Actor actor, @RequestParam(name = "id", required = false) List<UUID> ids,
			@RequestParam(defaultValue = "") String list, Model model) {
		AppraisalFilter filter = AppraisalFilter.ofQuery(list);
		model.addAttribute("filter", filter);
		if (ids == null || ids.stream().allMatch(Objects::isNull)) {
			return "steps/appraisal/proposal-nothing";
		}
		model.addAttribute("batch", this.bulk.preview(actor, ids, filter.query()));
		return "steps/appraisal/proposal-preview";
	}

	@PostMapping("/proposals")
	String propose(Actor actor, @RequestParam(name = "id", required = false) List<UUID> ids,
			@RequestParam(defaultValue = "") String list) {
		List<UUID> chosen = (ids != null) ? ids : List.of();
		return "redirect:/proposals/" + this.bulk.propose(actor, chosen, AppraisalFilter.ofQuery(list).query());
	}

	@GetMapping("/proposals/{id}")
	String result(Actor actor, @PathVariable UUID id, Model model) {
		ProposalBatch batch = this.bulk.result(actor, id);
		model.addAttribute("batch", batch);
		model.addAttribute("filter", AppraisalFilter.ofQuery(batch.list()));
		return "steps/appraisal/proposal-result";
	}

}
