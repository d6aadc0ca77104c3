package vn.danvankheo.steps.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.emulation.ParticipationId;

/** One model before those who appraise it: opinions apart from the proposal. */
@Controller
class CaseController {

	private static final String NEXT = "next";

	private static final String TOO_LONG = "appraisal.reasonTooLong";

	private final CaseSheets sheets;

	private final Proposing proposing;

	private final Opining opining;

	private final QueueBrowsing browsing;

	private final Words words;

	private final Clock clock;

	CaseController(CaseSheets sheets, Proposing proposing, Opining opining, QueueBrowsing browsing, Words words,
			Clock clock) {
		this.sheets = sheets;
		this.proposing = proposing;
		this.opining = opining;
		this.browsing = browsing;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/appraisals/{id}")
	String show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String list, Model model) {
		return show(actor, id, list, null, null, new FormErrors(), model);
	}

	@PostMapping("/appraisals/{id}/verdict")
	String propose(Actor actor, @PathVariable UUID id, @RequestParam(required = false) String version,
			@RequestParam Map<String, String> parameters, Model model, RedirectAttributes redirect) {
		String list = parameters.getOrDefault("list", "");
		VerdictForm form = VerdictForm.of(parameters);
		FormErrors errors = form.errors(LocalDate.now(this.clock));
		if (!errors.none()) {
			return show(actor, id, list, form, null, errors, model);
		}
		Optional<UUID> next = next(actor, id, list, parameters);
		this.proposing.propose(actor, new ParticipationId(id), form.ruling(), SeenVerdict.parse(version).orElse(null));
		return done(id, list, parameters, next, "Đã lưu đề xuất. Đề xuất chỉ có hiệu lực khi cuộc họp xét kết luận.",
				redirect);
	}

	@PostMapping("/appraisals/{id}/verdict/withdrawal")
	String takeBack(Actor actor, @PathVariable UUID id, @RequestParam(required = false) String version,
			@RequestParam(defaultValue = "") String list, RedirectAttributes redirect) {
		this.proposing.takeBack(actor, new ParticipationId(id), SeenVerdict.parse(version).orElse(null));
		return done(id, list, Map.of(), Optional.empty(), "Đã rút đề xuất.", redirect);
	}

	@PostMapping("/appraisals/{id}/opinion")
	String opine(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> parameters, Model model,
			RedirectAttributes redirect) {
		String list = parameters.getOrDefault("list", "");
		OpinionForm form = OpinionForm.of(parameters);
		if (!form.errors().none()) {
			return show(actor, id, list, null, form, form.errors(), model);
		}
		Optional<UUID> next = next(actor, id, list, parameters);
		this.opining.give(actor, new ParticipationId(id), form.chosen(), form.text());
		return done(id, list, parameters, next, "Đã lưu ý kiến của anh/chị.", redirect);
	}

	@PostMapping("/appraisals/{id}/conflict")
	String conflict(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String conflictReason,
			@RequestParam(defaultValue = "") String list, Model model, RedirectAttributes redirect) {
		try {
			this.opining.declareConflict(actor, new ParticipationId(id), PlainText.lines(conflictReason));
		}
		catch (Refused refused) {
			FormErrors errors = refused.at("conflictReason", this.words, "conflict.noReason", TOO_LONG);
			return again(actor, id, list, "conflictReason", conflictReason, errors, model);
		}
		return done(id, list, Map.of(), Optional.empty(), "Đã ghi: anh/chị có liên quan nên không xét mô hình này.",
				redirect);
	}

	@PostMapping("/appraisals/{id}/reconsideration")
	String reconsider(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reconsiderReason,
			@RequestParam(defaultValue = "") String list, Model model, RedirectAttributes redirect) {
		try {
			this.proposing.reconsider(actor, new ParticipationId(id), PlainText.lines(reconsiderReason));
		}
		catch (Refused refused) {
			FormErrors errors = refused.at("reconsiderReason", this.words, "verdict.noReason", TOO_LONG);
			return again(actor, id, list, "reconsiderReason", reconsiderReason, errors, model);
		}
		return done(id, list, Map.of(), Optional.empty(), "Mô hình được đưa ra xét lại.", redirect);
	}

	private Optional<UUID> next(Actor actor, UUID id, String list, Map<String, String> parameters) {
		return NEXT.equals(parameters.get("then"))
				? this.browsing.next(actor, AppraisalFilter.ofQuery(list), new ParticipationId(id)) : Optional.empty();
	}

	private static String done(UUID id, String list, Map<String, String> parameters, Optional<UUID> next, String notice,
			RedirectAttributes redirect) {
		redirect.addFlashAttribute("notice", notice);
		AppraisalFilter filter = AppraisalFilter.ofQuery(list);
		if (NEXT.equals(parameters.get("then")) && next.isEmpty()) {
			return "redirect:" + filter.path();
		}
		return "redirect:" + filter.of("/appraisals/" + next.orElse(id));
	}

	private String again(Actor actor, UUID id, String list, String field, String typed, FormErrors errors,
			Model model) {
		model.addAttribute(field, typed);
		return show(actor, id, list, null, null, errors, model);
	}

	private String show(Actor actor, UUID id, String list, VerdictForm verdict, OpinionForm opinion, FormErrors errors,
			Model model) {
		ParticipationId participation = new ParticipationId(id);
		CaseView view = (verdict != null) ? this.sheets.viewOfOffice(actor, participation)
				: this.sheets.view(actor, participation);
		model.addAttribute("view", view);
		model.addAttribute("filter", AppraisalFilter.ofQuery(list));
		model.addAttribute("form",
				(verdict != null) ? verdict : VerdictForm.of(view.said().verdict(), LocalDate.now(this.clock)));
		model.addAttribute("opinion", (opinion != null) ? opinion : OpinionForm.of(view.said().mine()));
		model.addAttribute("errors", errors);
		model.addAttribute("verdictKinds", VerdictKind.values());
		model.addAttribute("office", actor.holds(Role.STANDING_OFFICE));
		return "steps/appraisal/case";
	}

}
