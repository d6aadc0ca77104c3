package vn.danvankheo.steps.sending;

import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.danvankheo.ground.organisation.Actor;

/** The receipt of a batch. */
@Controller
class BatchController {

	private final Receipts receipts;

	private final Letters letters;

	BatchController(Receipts receipts, Letters letters) {
		this.receipts = receipts;
		this.letters = letters;
	}

	@GetMapping("/batches/{id}")
	String receipt(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("page", this.receipts.show(actor, new BatchId(id)));
		return "steps/sending/receipt";
	}

	@GetMapping("/batches/{id}/attachments/{file}")
	ResponseEntity<Resource> letter(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		return this.letters.serve(actor, new BatchId(id), file);
	}

}
