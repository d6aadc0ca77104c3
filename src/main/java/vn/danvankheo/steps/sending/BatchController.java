package vn.danvankheo.steps.sending;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.danvankheo.ground.organisation.Actor;

/** The receipt of a batch. */
@Controller
class BatchController {

	private final Receipts receipts;

	BatchController(Receipts receipts) {
		this.receipts = receipts;
	}

	@GetMapping("/batches/{id}")
	String receipt(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.receipts.show(actor, new BatchId(id)));
		return "steps/sending/receipt";
	}

}
