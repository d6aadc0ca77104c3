package vn.danvankheo.steps.reporting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Autosaved;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** Writing a report. */
@Controller
class ReportEditController {

	private final ReportViews views;

	private final ReportWriting writing;

	private final ReportSending sending;

	private final Words words;

	private final Clock clock;

	ReportEditController(ReportViews views, ReportWriting writing, ReportSending sending, Words words, Clock clock) {
		this.views = views;
		this.writing = writing;
		this.sending = sending;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/reports/{id}/edit")
	ModelAndView edit(Actor actor, @PathVariable UUID id) {
		return page(this.views.edit(actor, id), "", new FormErrors());
	}

	/** Saves, and where that was asked sends at once what was saved. */
	@PostMapping("/reports/{id}/edit")
	ModelAndView save(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields,
			RedirectAttributes flash) {
		ReportForm form = ReportForm.of(fields);
		FormErrors errors = this.writing.save(actor, id, form).errors();
		ReportPage saved = this.views.show(actor, id);
		boolean sends = fields.containsKey("send");
		if (errors.none() && sends) {
			errors.add("send", this.words.of(saved.send()));
		}
		if (errors.none() && sends) {
			errors.addAll(this.sending.send(actor, id, String.valueOf(saved.mark()), form.reason()));
		}
		if (!errors.none()) {
			return page(this.views.edit(actor, id).typed(fields), form.reason(), errors);
		}
		flash.addFlashAttribute("saved",
				sends ? "Đã gửi. Cơ quan thường trực nhận được ngay." : "Đã lưu; báo cáo chưa gửi.");
		return new ModelAndView("redirect:/reports/" + id);
	}

	/** Saves while one types; the page heeds the headers only. */
	@PostMapping("/reports/{id}/edit/autosave")
	ResponseEntity<Void> autosave(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
		ReportWriting.Outcome outcome = this.writing.save(actor, id, ReportForm.of(fields));
		return Autosaved.as(outcome.version(), this.clock.instant(), outcome.errors());
	}

	private static ModelAndView page(EditPage page, String reason, FormErrors errors) {
		ModelAndView view = new ModelAndView("steps/reporting/edit");
		view.addObject("page", page);
		view.addObject("reason", reason);
		view.addObject("errors", errors);
		return view;
	}

}
