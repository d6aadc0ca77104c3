package vn.danvankheo.steps.reception;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.emulation.ModelBrowsing;
import vn.danvankheo.year.emulation.ModelFilter;
import vn.danvankheo.year.emulation.ParticipationId;

/** Receiving models: one, or many after a look at what would happen. */
@Controller
class ReceptionController {

	private final Receiving receiving;

	private final BulkReceiving bulk;

	private final ModelBrowsing browsing;

	ReceptionController(Receiving receiving, BulkReceiving bulk, ModelBrowsing browsing) {
		this.receiving = receiving;
		this.bulk = bulk;
		this.browsing = browsing;
	}

	@PostMapping("/participations/{id}/reception")
	String receive(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version,
			@RequestParam(defaultValue = "") String then, @RequestParam(defaultValue = "") String list,
			RedirectAttributes redirect) {
		ParticipationId model = new ParticipationId(id);
		this.receiving.receive(actor, model, version);
		ModelFilter filter = ModelFilter.ofQuery(list);
		redirect.addFlashAttribute("notice", "Đã tiếp nhận mô hình.");
		return "redirect:" + ("next".equals(then) ? next(actor, filter, model) : filter.of("/participations/" + id));
	}

	private String next(Actor actor, ModelFilter filter, ParticipationId after) {
		return this.browsing.nextToReceive(actor, filter, after)
			.map((next) -> filter.of("/participations/" + next))
			.orElse(filter.path());
	}

	@PostMapping("/remarks/{id}/closure")
	String close(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String list) {
		ParticipationId model = this.receiving.close(actor, id);
		return "redirect:" + ModelFilter.ofQuery(list).of("/participations/" + model);
	}

	@GetMapping("/receptions/new")
	String preview(Actor actor, @RequestParam(name = "id", required = false) List<UUID> ids,
			@RequestParam(defaultValue = "") String list, Model model) {
		ModelFilter filter = ModelFilter.ofQuery(list);
		model.addAttribute("filter", filter);
		if (ids == null || ids.isEmpty()) {
			return "steps/reception/reception-nothing";
		}
		model.addAttribute("reception", this.bulk.preview(actor, ids, filter.query()));
		return "steps/reception/reception-preview";
	}

	@PostMapping("/receptions")
	String receiveAll(Actor actor, @RequestParam(name = "id", required = false) List<UUID> ids,
			@RequestParam(defaultValue = "") String list) {
		List<UUID> chosen = (ids != null) ? ids : List.of();
		return "redirect:/receptions/" + this.bulk.receive(actor, chosen, ModelFilter.ofQuery(list).query());
	}

	@GetMapping("/receptions/{id}")
	String result(Actor actor, @PathVariable UUID id, Model model) {
		Reception reception = this.bulk.result(actor, id);
		model.addAttribute("reception", reception);
		model.addAttribute("filter", ModelFilter.ofQuery(reception.list()));
		return "steps/reception/reception-result";
	}

}
