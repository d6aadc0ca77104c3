package vn.danvankheo.steps.sampling;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;
import vn.danvankheo.steps.inspection.Purpose;

/**
 * Draws the models that teams go to see: a rule, what it would draw, one confirmation.
 */
@Controller
class SampleController {

	private static final UrlNames NAMES = UrlNames.at("/inspection-samples")
		.year("year")
		.oneOf("purpose", Purpose.values());

	private final SampleKeeping keeping;

	SampleController(SampleKeeping keeping) {
		this.keeping = keeping;
	}

	/** The sample that holds; with a rule in the address, what it would draw instead. */
	@GetMapping("/inspection-samples")
	String show(Actor actor, @RequestParam Map<String, String> asked, Model model) {
		UrlFilter filter = NAMES.of(asked);
		SamplePage page = this.keeping.show(actor, filter.number("year"), purpose(filter));
		if (!asked.containsKey("size")) {
			return page(page, SampleForm.proposed(page.candidates(), ThreadLocalRandom.current().nextInt(1_000_000)),
					new FormErrors(), model);
		}
		SampleForm form = SampleForm.of(asked);
		Checked<Rule> rule = form.rule(page.candidates());
		return page(this.keeping.preview(actor, filter.number("year"), purpose(filter), drawable(rule)), form,
				rule.errors(), model);
	}

	@PostMapping("/inspection-samples")
	String draw(Actor actor, @RequestParam Map<String, String> fields, Model model, RedirectAttributes flash) {
		UrlFilter filter = NAMES.of(fields);
		SampleForm form = SampleForm.of(fields);
		FormErrors errors = this.keeping.draw(actor, filter.number("year"), purpose(filter), form,
				fields.getOrDefault("mark", ""));
		if (!errors.none()) {
			SamplePage page = this.keeping.show(actor, filter.number("year"), purpose(filter));
			return page(this.keeping.preview(actor, filter.number("year"), purpose(filter),
					drawable(form.rule(page.candidates()))), form, errors, model);
		}
		flash.addFlashAttribute("saved",
				"Đã chọn mẫu. Số ngẫu nhiên và lý do được giữ lại, in vào quyết định của đoàn.");
		return "redirect:" + NAMES.of(fields).path();
	}

	/** Nothing is drawn by a rule that is wrong. */
	private static Rule drawable(Checked<Rule> rule) {
		return rule.wrong() ? null : rule.value();
	}

	private static Purpose purpose(UrlFilter filter) {
		return FormValue.constant(Purpose.class, filter.text("purpose")).orElse(Purpose.MID_YEAR);
	}

	private static String page(SamplePage page, SampleForm form, FormErrors errors, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "steps/sampling/sample";
	}

}
