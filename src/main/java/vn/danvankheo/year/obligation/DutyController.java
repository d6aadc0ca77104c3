package vn.danvankheo.year.obligation;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.FormErrors;

/** The board, one duty, and the exceptions to it. */
@Controller
class DutyController {

	private final DutyDesk desk;

	private final ExceptionDesk exceptions;

	private final Admissions admissions;

	DutyController(DutyDesk desk, ExceptionDesk exceptions, Admissions admissions) {
		this.desk = desk;
		this.exceptions = exceptions;
		this.admissions = admissions;
	}

	@GetMapping("/obligations")
	String board(Actor actor, @RequestParam(required = false) String kind, @RequestParam(required = false) UUID period,
			@RequestParam(defaultValue = "all") String show, Model model) {
		model.addAttribute("board", this.desk.board(actor, kind, period, show));
		return "year/obligation/board";
	}

	@GetMapping("/obligations/{id}")
	String duty(Actor actor, @PathVariable UUID id, Model model) {
		return page(actor, id, Map.of(), new FormErrors(), model);
	}

	@PostMapping("/obligations/{id}/extension")
	String extend(Actor actor, @PathVariable UUID id, ExtensionForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.exceptions.extend(actor, id, form);
		if (!errors.none()) {
			return page(actor, id, Map.of("until", form.until(), "reason", form.reason()), errors, model);
		}
		return done(id, "extended", flash);
	}

	@PostMapping("/obligations/{id}/excuse")
	String excuse(Actor actor, @PathVariable UUID id, @RequestParam String excuseReason, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.exceptions.excuse(actor, id, excuseReason);
		if (!errors.none()) {
			return page(actor, id, Map.of("excuseReason", excuseReason), errors, model);
		}
		return done(id, "excused", flash);
	}

	@PostMapping("/obligations/{id}/refusal")
	String decline(Actor actor, @PathVariable UUID id, @RequestParam String declineReason, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.exceptions.decline(actor, id, declineReason);
		if (!errors.none()) {
			return page(actor, id, Map.of("declineReason", declineReason), errors, model);
		}
		return done(id, "declined", flash);
	}

	@PostMapping("/obligations/{id}/reopening-requests")
	String ask(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String wish, Model model,
			RedirectAttributes flash) {
		FormErrors errors = this.exceptions.ask(actor, id, wish);
		if (!errors.none()) {
			return page(actor, id, Map.of("wish", wish), errors, model);
		}
		return done(id, "asked", flash);
	}

	@PostMapping("/obligations/periods/{period}/admissions")
	String admit(Actor actor, @PathVariable UUID period, @RequestParam(required = false) UUID unit,
			@RequestParam(required = false) UUID team, @RequestParam(required = false) UUID subject,
			RedirectAttributes flash) {
		Debtor debtor = new Debtor((unit != null) ? new UnitId(unit) : null, team, unit == null && team == null);
		Obligation owed = this.admissions.admit(actor, period, new Expected(debtor, subject));
		return done(owed.id(), "admitted", flash);
	}

	private String page(Actor actor, UUID id, Map<String, String> typed, FormErrors errors, Model model) {
		model.addAttribute("page", this.desk.duty(actor, id));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "year/obligation/duty";
	}

	private static String done(UUID id, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", what);
		return "redirect:/obligations/" + id;
	}

}
