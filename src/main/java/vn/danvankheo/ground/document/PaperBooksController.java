package vn.danvankheo.ground.document;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.Words;

/** Terms, numbers and heads of papers. */
@Controller
@RequestMapping("/papers/books")
class PaperBooksController {

	private static final String BACK = "redirect:/papers/books";

	private static final String NEW = "";

	private static final String[] TERM_REFUSALS = { "term.nameTaken", "term.daysOutOfOrder", "term.overlaps",
			"term.overlapsAnother" };

	private final PaperBooks books;

	private final OfficeHabits habits;

	private final Words words;

	PaperBooksController(PaperBooks books, OfficeHabits habits, Words words) {
		this.books = books;
		this.habits = habits;
		this.words = words;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		return show(actor, Map.of(), new FormErrors(), model);
	}

	@PostMapping("/terms")
	String addTerm(Actor actor, TermForm form, Model model, RedirectAttributes flash) {
		return keep(actor, form, NEW, () -> this.books.addTerm(actor, form.cleanName(), form.first(), form.last()),
				"Đã thêm nhiệm kỳ.", model, flash);
	}

	@PostMapping("/terms/{id}")
	String changeTerm(Actor actor, @PathVariable UUID id, TermForm form, Model model, RedirectAttributes flash) {
		return keep(actor, form, "-" + id, () -> this.books.changeTerm(actor, form.of(id)), "Đã lưu nhiệm kỳ.", model,
				flash);
	}

	/**
	 * What is wrong is said on the line that was sent; each line's keys end in its own.
	 */
	private String keep(Actor actor, TermForm form, String line, Runnable write, String notice, Model model,
			RedirectAttributes flash) {
		FormErrors errors = form.errors(line);
		if (errors.none()) {
			try {
				write.run();
			}
			catch (Refused refused) {
				errors = refused.at(field(refused) + line, this.words, TERM_REFUSALS);
			}
		}
		if (!errors.none()) {
			return show(actor, form.typed(line), errors, model);
		}
		flash.addFlashAttribute("notice", notice);
		return BACK;
	}

	@PostMapping("/numbers")
	String continueAfter(Actor actor, @RequestParam(defaultValue = "") String organ,
			@RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String last, Model model,
			RedirectAttributes flash) {
		if (!last.strip().matches("\\d{1,5}")) {
			return show(actor, Map.of("last", last, "organ", organ, "type", type),
					FormErrors.of("last", "Nhập số cuối đã cấp, từ 0 đến 99999"), model);
		}
		this.books.continueAfter(actor, organ, type, Integer.parseInt(last.strip()));
		flash.addFlashAttribute("notice", "Đã ghi số cuối đã cấp.");
		return BACK;
	}

	@PostMapping("/letterheads/{organ}")
	String head(Actor actor, @PathVariable String organ, LetterheadForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = form.errors("-" + organ);
		if (!errors.none()) {
			return show(actor, form.typed("-" + organ), errors, model);
		}
		this.books.head(actor, organ, form.head());
		flash.addFlashAttribute("notice", "Đã lưu phần đầu văn bản.");
		return BACK;
	}

	@PostMapping("/recipients/{kind}")
	String recipients(Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "") String recipients,
			Model model, RedirectAttributes flash) {
		FormErrors errors = this.habits.recipients(actor, kind, PlainText.lines(recipients));
		if (!errors.none()) {
			return show(actor, Map.of("recipients-" + kind, recipients), errors, model);
		}
		flash.addFlashAttribute("notice", "Đã lưu nơi nhận.");
		return BACK;
	}

	@PostMapping("/sides")
	String sides(Actor actor, @RequestParam(defaultValue = "false") boolean bothSides, RedirectAttributes flash) {
		this.habits.bothSides(actor, bothSides);
		flash.addFlashAttribute("notice", "Đã lưu cách in.");
		return BACK;
	}

	private static String field(Refused refused) {
		return switch (refused.permission().code()) {
			case "term.nameTaken" -> "termName";
			case "term.daysOutOfOrder" -> "lastDay";
			default -> "firstDay";
		};
	}

	private String show(Actor actor, Map<String, String> typed, FormErrors errors, Model model) {
		model.addAttribute("books", this.books.shown(actor));
		model.addAttribute("habits", this.habits.shown(actor));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "ground/document/books";
	}

}
