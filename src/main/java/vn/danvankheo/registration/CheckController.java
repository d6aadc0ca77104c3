package vn.danvankheo.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.organisation.Actor;

/** Reading a list once more, and sending it. */
@Controller
class CheckController {

	private final CheckViews views;

	private final Sending sending;

	CheckController(CheckViews views, Sending sending) {
		this.views = views;
		this.sending = sending;
	}

	@GetMapping("/registrations/{id}/check")
	ModelAndView check(Actor actor, @PathVariable UUID id) {
		return page(this.views.show(actor, new RegistrationId(id), null), "", "", Map.of());
	}

	@PostMapping("/registrations/{id}/batches")
	ModelAndView send(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> models,
			@RequestParam(defaultValue = "") String shortfallReason, @RequestParam(defaultValue = "") String source) {
		Set<ParticipationId> chosen = models.stream().map(ParticipationId::new).collect(Collectors.toSet());
		CheckPage page = this.views.show(actor, new RegistrationId(id), chosen);
		Map<String, String> errors = errors(page, chosen, shortfallReason);
		if (!errors.isEmpty()) {
			ModelAndView again = page(page, shortfallReason, source, errors);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		SendOrder order = new SendOrder(chosen, shortfallReason, source);
		return new ModelAndView("redirect:/batches/" + this.sending.send(actor, new RegistrationId(id), order));
	}

	private static Map<String, String> errors(CheckPage page, Set<ParticipationId> chosen, String reason) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (chosen.isEmpty()) {
			String first = page.models().isEmpty() ? "models" : "model-" + page.models().get(0).id();
			errors.put(first, "Chọn ít nhất một mô hình để gửi");
			return errors;
		}
		for (CheckPage.Answers model : page.models()) {
			if (chosen.contains(model.id()) && !model.ready()) {
				errors.put("model-" + model.id(), "Mô hình “" + model.name() + "” chưa đủ nội dung bắt buộc");
			}
		}
		int missing = page.progress().unsent() - chosen.size();
		if (missing > 0 && reason.isBlank()) {
			errors.put("shortfallReason", "Ghi lý do còn thiếu " + missing + " mô hình");
		}
		return errors;
	}

	private static ModelAndView page(CheckPage page, String reason, String source, Map<String, String> errors) {
		ModelAndView view = new ModelAndView("registration/check");
		view.addObject("page", page);
		view.addObject("shortfallReason", reason);
		view.addObject("source", source);
		view.addObject("errors", errors);
		return view;
	}

}
