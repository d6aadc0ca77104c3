package vn.danvankheo.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.Refused;

/** Terms, numbers and heads of papers. */
@Controller
@RequestMapping("/papers/books")
class PaperBooksController {

	private static final String BACK = "redirect:/papers/books";

	private final PaperBooks books;

	private final MessageSource messages;

	PaperBooksController(PaperBooks books, MessageSource messages) {
		this.books = books;
		this.messages = messages;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		return show(actor, Map.of(), Map.of(), model);
	}

	@PostMapping("/terms")
	String addTerm(Actor actor, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String firstDay, @RequestParam(defaultValue = "") String lastDay,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		Map<String, String> errors = termErrors(name, firstDay, lastDay);
		if (!errors.isEmpty()) {
			response.setStatus(422);
			return show(actor, Map.of("name", name, "firstDay", firstDay, "lastDay", lastDay), errors, model);
		}
		try {
			this.books.addTerm(actor, PlainText.line(name), day(firstDay), day(lastDay));
		}
		catch (Refused refused) {
			response.setStatus(422);
			return show(actor, Map.of("name", name, "firstDay", firstDay, "lastDay", lastDay), atField(refused), model);
		}
		flash.addFlashAttribute("notice", "Đã thêm nhiệm kỳ.");
		return BACK;
	}

	@PostMapping("/terms/{id}")
	String changeTerm(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String firstDay, @RequestParam(defaultValue = "") String lastDay,
			@RequestParam(defaultValue = "0") long version, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Map<String, String> errors = termErrors(name, firstDay, lastDay);
		if (!errors.isEmpty()) {
			response.setStatus(422);
			return show(actor, Map.of(), errors, model);
		}
		try {
			this.books.changeTerm(actor, new PartyTerm(id, PlainText.line(name), day(firstDay), day(lastDay), version));
		}
		catch (Refused refused) {
			response.setStatus(422);
			return show(actor, Map.of(), atField(refused), model);
		}
		flash.addFlashAttribute("notice", "Đã lưu nhiệm kỳ.");
		return BACK;
	}

	@PostMapping("/numbers")
	String continueAfter(Actor actor, @RequestParam(defaultValue = "") String organ,
			@RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String last, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		if (!last.strip().matches("\\d{1,5}")) {
			response.setStatus(422);
			return show(actor, Map.of(), Map.of("last", "Nhập số cuối đã cấp, từ 0 đến 99999"), model);
		}
		this.books.continueAfter(actor, organ, type, Integer.parseInt(last.strip()));
		flash.addFlashAttribute("notice", "Đã ghi số cuối đã cấp.");
		return BACK;
	}

	@PostMapping("/letterheads/{organ}")
	String head(Actor actor, @PathVariable String organ, @RequestParam(defaultValue = "") String above,
			@RequestParam(defaultValue = "") String issuer, @RequestParam(defaultValue = "") String abbreviation,
			@RequestParam(defaultValue = "") String place, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Letterhead head = new Letterhead(PlainText.line(above), PlainText.lines(issuer), PlainText.line(abbreviation),
				PlainText.line(place));
		boolean right = !head.name().isEmpty() && head.name().length() <= 300 && !head.abbreviation().isEmpty()
				&& head.abbreviation().length() <= 40 && !head.place().isEmpty() && head.place().length() <= 100
				&& head.above().length() <= 200;
		if (!right) {
			response.setStatus(422);
			return show(actor, Map.of(),
					Map.of("issuer-" + organ, "Nhập cơ quan ban hành, chữ viết tắt và địa danh; mỗi mục không quá dài"),
					model);
		}
		this.books.head(actor, organ, head);
		flash.addFlashAttribute("notice", "Đã lưu phần đầu văn bản.");
		return BACK;
	}

	private static Map<String, String> termErrors(String name, String firstDay, String lastDay) {
		Map<String, String> errors = new LinkedHashMap<>();
		if (name.isBlank() || name.length() > 100) {
			errors.put("termName", "Nhập tên nhiệm kỳ, ví dụ 2020 – 2025");
		}
		if (day(firstDay) == null) {
			errors.put("firstDay", "Nhập ngày đầu, ví dụ 13/8/2020");
		}
		if (day(lastDay) == null) {
			errors.put("lastDay", "Nhập ngày cuối, ví dụ 30/6/2025");
		}
		return errors;
	}

	/**
	 * The reason at the field it is about; one that is about none is not ours to tell.
	 */
	private Map<String, String> atField(Refused refused) {
		Permission why = refused.permission();
		String field = switch (why.code()) {
			case "term.nameTaken" -> "termName";
			case "term.daysOutOfOrder" -> "lastDay";
			case "term.overlaps", "term.overlapsAnother" -> "firstDay";
			default -> throw refused;
		};
		return Map.of(field, this.messages.getMessage(why.messageKey(), why.arguments().toArray(), Locale.ROOT));
	}

	private static LocalDate day(String typed) {
		return PaperDay.parse(typed).orElse(null);
	}

	private String show(Actor actor, Map<String, String> typed, Map<String, String> errors, Model model) {
		model.addAttribute("books", this.books.shown(actor));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		return "document/books";
	}

}
