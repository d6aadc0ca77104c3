package vn.danvankheo.steps.sending;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.emulation.ParticipationId;

/** Reading a list once more, and sending it. */
@Controller
class CheckController {

	private final CheckViews views;

	private final Sending sending;

	private final Letters letters;

	CheckController(CheckViews views, Sending sending, Letters letters) {
		this.views = views;
		this.sending = sending;
		this.letters = letters;
	}

	@GetMapping("/registrations/{id}/check")
	ModelAndView check(Actor actor, @PathVariable UUID id) {
		CheckPage page = this.views.show(actor, new RegistrationId(id), null);
		return page(page, page.reasonBefore(), "", LetterForm.EMPTY, new FormErrors());
	}

	@PostMapping("/registrations/{id}/batches")
	ModelAndView send(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> models,
			@RequestParam(defaultValue = "") String shortfallReason, @RequestParam(defaultValue = "") String source,
			@RequestParam(defaultValue = "false") boolean yearConfirmed, LetterForm letter) {
		Checked<UnitLetter> taken = this.letters.take(actor, new RegistrationId(id), letter);
		Set<ParticipationId> chosen = models.stream().map(ParticipationId::new).collect(Collectors.toSet());
		CheckPage page = this.views.show(actor, new RegistrationId(id), chosen);
		FormErrors errors = errors(page, chosen, shortfallReason);
		boolean otherYear = page.ofOtherYear().stream().anyMatch((model) -> chosen.contains(model.id()));
		errors.unless(yearConfirmed || !otherYear, "yearConfirmed",
				"Xem lại các ngày ngoài năm " + page.setting().year() + " rồi chọn vào ô xác nhận");
		errors.addAll(taken.errors());
		if (!errors.none()) {
			return page(page, shortfallReason, source, letter, errors);
		}
		SendOrder order = new SendOrder(chosen, shortfallReason, source, taken.value());
		return new ModelAndView("redirect:/batches/" + this.sending.send(actor, new RegistrationId(id), order));
	}

	private static FormErrors errors(CheckPage page, Set<ParticipationId> chosen, String reason) {
		FormErrors errors = new FormErrors();
		if (chosen.isEmpty()) {
			String first = page.models().isEmpty() ? "models" : "model-" + page.models().get(0).id();
			errors.add(first, "Chọn ít nhất một mô hình để gửi");
			return errors;
		}
		for (CheckPage.Answers model : page.models()) {
			if (chosen.contains(model.id()) && !model.ready()) {
				errors.add("model-" + model.id(), "Mô hình “" + model.name() + "” chưa đủ nội dung bắt buộc");
			}
		}
		int missing = page.progress().missingAfter(chosen.size());
		if (missing > 0 && reason.isBlank()) {
			errors.add("shortfallReason", "Ghi lý do còn thiếu " + missing + " mô hình");
		}
		return errors;
	}

	static ModelAndView page(CheckPage page, String reason, String source, LetterForm letter, FormErrors errors) {
		ModelAndView view = new ModelAndView("steps/sending/check");
		view.addObject("page", page);
		view.addObject("shortfallReason", reason);
		view.addObject("source", source);
		view.addObject("letter", letter);
		view.addObject("errors", errors);
		return view;
	}

}
