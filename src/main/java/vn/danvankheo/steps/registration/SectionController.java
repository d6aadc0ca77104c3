package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Autosaved;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.emulation.ParticipationId;

/** The sections of a model, each on a page of its own. */
@Controller
class SectionController {

	private final SectionViews views;

	private final SectionSaving saving;

	private final Answering answering;

	private final NearDuplicates near;

	private final Clock clock;

	SectionController(SectionViews views, SectionSaving saving, Answering answering, NearDuplicates near, Clock clock) {
		this.views = views;
		this.saving = saving;
		this.answering = answering;
		this.near = near;
		this.clock = clock;
	}

	@GetMapping("/participations/{id}/edit/{section}")
	@Transactional(readOnly = true)
	ModelAndView write(Actor actor, @PathVariable UUID id, @PathVariable String section) {
		ParticipationId model = new ParticipationId(id);
		if (!this.views.revisable(actor, model).granted()) {
			return new ModelAndView("redirect:/participations/" + id + "/edit");
		}
		return page(actor, model, Section.at(section), null, new FormErrors());
	}

	@PostMapping("/participations/{id}/edit/{section}")
	ModelAndView save(Actor actor, @PathVariable UUID id, @PathVariable String section,
			@RequestParam MultiValueMap<String, String> fields) {
		ParticipationId model = new ParticipationId(id);
		SectionForm form = SectionForm.sent(Section.at(section), fields);
		FormErrors errors = this.saving.save(actor, model, form).errors();
		errors.addAll(answer(actor, model, form));
		if (!errors.none()) {
			return page(actor, model, form.section(), form, errors);
		}
		Section following = form.section().following();
		boolean goOn = fields.containsKey("following") && following != null;
		return new ModelAndView("redirect:/participations/" + id + "/edit" + (goOn ? "/" + following.path() : ""));
	}

	/** Saves while one types; the page heeds the headers only. */
	@PostMapping("/participations/{id}/edit/{section}/autosave")
	ResponseEntity<Void> autosave(Actor actor, @PathVariable UUID id, @PathVariable String section,
			@RequestParam MultiValueMap<String, String> fields) {
		SectionForm form = SectionForm.sent(Section.at(section), fields);
		SectionSaving.Outcome outcome = this.saving.save(actor, new ParticipationId(id), form);
		return Autosaved.as(outcome.version(), this.clock.instant(), outcome.errors());
	}

	/** What looks like the name being typed. */
	@GetMapping("/participations/{id}/near-duplicates")
	ModelAndView near(Actor actor, @PathVariable UUID id, @RequestParam(required = false) String name) {
		ModelAndView list = new ModelAndView("steps/registration/near :: list");
		list.addObject("near", this.near.of(actor, new ParticipationId(id), name));
		list.addObject("participation", id);
		return list;
	}

	private FormErrors answer(Actor actor, ParticipationId model, SectionForm form) {
		FormErrors errors = new FormErrors();
		for (RemarkView remark : this.views.remarks(actor, model, form.section())) {
			RemarkAnswer answer = RemarkAnswer.sent(remark.id(), form.fields());
			if (answer.lacksReason()) {
				errors.add("reason-" + remark.id(), "Ghi lý do giữ nguyên " + remark.label().toLowerCase());
			}
			else if (answer.kept() != null) {
				this.answering.answer(actor, model, remark.id(), !answer.kept(), answer.reason());
			}
		}
		return errors;
	}

	private ModelAndView page(Actor actor, ParticipationId id, Section section, SectionForm form, FormErrors errors) {
		ModelAndView page = new ModelAndView("steps/registration/section");
		page.addObject("page", this.views.show(actor, id, section, form, errors));
		page.addObject("errors", errors);
		if (section == Section.GENERAL) {
			page.addObject("near", this.near.of(actor, id, null));
			page.addObject("participation", id.participationId());
		}
		return page;
	}

}
