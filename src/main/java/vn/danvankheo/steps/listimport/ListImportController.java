package vn.danvankheo.steps.listimport;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.emulation.ListColumn;

/** A list being brought in: progress, preview, confirmation, result. */
@Controller
class ListImportController {

	private static final String END = "endsOn-";

	private static final String ASSUMED = "assumed-";

	private final LookingAtLists looking;

	private final BringingIn bringing;

	private final Words words;

	ListImportController(LookingAtLists looking, BringingIn bringing, Words words) {
		this.looking = looking;
		this.bringing = bringing;
		this.words = words;
	}

	@GetMapping("/imports/{id}")
	String look(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "false") boolean changed, Model model) {
		ListPreview preview = this.looking.look(actor, id, page);
		model.addAttribute("changed", changed);
		return show(actor, preview, model);
	}

	@GetMapping("/imports/{id}/progress")
	String progress(Actor actor, @PathVariable UUID id, Model model, HttpServletResponse response) {
		ListImportView list = this.looking.progress(actor, id);
		if (list.state() != ListImport.State.READING && list.state() != ListImport.State.WRITING) {
			response.setHeader("HX-Refresh", "true");
		}
		model.addAttribute("list", list);
		return "steps/listimport/import-reading :: progress";
	}

	@PostMapping("/imports/{id}/answers")
	String answer(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "1") int shown, Model model) {
		FormErrors errors = answered(actor, id, form);
		return errors.none() ? "redirect:/imports/" + id + "?page=" + page
				: again(actor, id, shown, form, errors, model);
	}

	@PostMapping("/imports/{id}/confirmation")
	String confirm(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form,
			@RequestParam(defaultValue = "false") boolean marksConfirmed, @RequestParam(defaultValue = "1") int shown,
			Model model) {
		FormErrors errors = answered(actor, id, form);
		ListReport report = this.looking.progress(actor, id).report();
		errors.unless(report.hiddenRows().isEmpty() || hiddenRows(form) != null, "hiddenRows",
				this.words.of("list.hidden.unanswered"));
		errors.unless(marksConfirmed || !report.notes().any(), "marksConfirmed",
				this.words.of("list.marks.unconfirmed"));
		if (!errors.none()) {
			return again(actor, id, shown, form, errors, model);
		}
		if (!this.bringing.confirm(actor, id)) {
			this.bringing.readAnew(actor, id);
			return "redirect:/imports/" + id + "?changed=true";
		}
		return "redirect:/imports/" + id;
	}

	/** Which of several sheets is read. */
	@PostMapping("/imports/{id}/sheet")
	String choose(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int sheet, Model model) {
		ListSheets sheets = this.looking.sheets(actor, id);
		if (sheets.isOpen(sheet)) {
			model.addAttribute("errors", FormErrors.of("sheet", this.words.of("list.sheet.missing")));
			return show(actor, this.looking.look(actor, id, 1), model);
		}
		this.bringing.choose(actor, id, sheet);
		return "redirect:/imports/" + id;
	}

	@PostMapping("/imports/{id}/discard")
	String discard(Actor actor, @PathVariable UUID id) throws IOException {
		this.bringing.discard(actor, id);
		return "redirect:/imports/" + id;
	}

	private String again(Actor actor, UUID id, int shown, Map<String, String> form, FormErrors errors, Model model) {
		model.addAttribute("errors", errors);
		model.addAttribute("hiddenRows", form.get("hiddenRows"));
		model.addAttribute("marksConfirmed", form.containsKey("marksConfirmed"));
		return show(actor, this.looking.look(actor, id, shown).with(ends(form)), model);
	}

	private String show(Actor actor, ListPreview preview, Model model) {
		model.addAttribute("preview", preview);
		model.addAttribute("list", preview.list());
		if (preview.list().state() == ListImport.State.CHOOSING) {
			model.addAttribute("sheets", this.looking.sheets(actor, preview.list().id()));
		}
		return switch (preview.list().state()) {
			case CHOOSING -> "steps/listimport/import-sheets";
			case READING, WRITING -> "steps/listimport/import-reading";
			case READY -> "steps/listimport/import-preview";
			default -> "steps/listimport/import-ended";
		};
	}

	private static Map<Integer, String> ends(Map<String, String> form) {
		Map<Integer, String> ends = new LinkedHashMap<>();
		form.forEach((name, value) -> {
			if (name.matches(END + "\\d{1,7}")) {
				ends.put(Integer.valueOf(name.substring(END.length())), value);
			}
		});
		return ends;
	}

	/** What is to be assumed, by what it is assumed of. */
	private static Map<ListColumn, String> assumed(Map<String, String> form) {
		return Stream.of(ListColumn.values())
			.filter((column) -> form.containsKey(ASSUMED + column))
			.collect(Collectors.toMap((column) -> column, (column) -> form.get(ASSUMED + column)));
	}

	/** Whether hidden rows are taken; null when it is not said. */
	private static Boolean hiddenRows(Map<String, String> form) {
		String said = form.getOrDefault("hiddenRows", "");
		return said.isEmpty() ? null : Boolean.valueOf("take".equals(said));
	}

	/** Stores the answers; says what is wrong with the others. */
	private FormErrors answered(Actor actor, UUID id, Map<String, String> form) {
		FormErrors errors = new FormErrors();
		Map<Integer, LocalDate> days = new LinkedHashMap<>();
		ends(form).forEach((row, typed) -> days.put(row, errors.day(END + row, typed, null)));
		this.looking.assume(actor, id, assumed(form));
		days.keySet().removeIf((row) -> errors.containsKey(END + row));
		this.looking.answer(actor, id, days, hiddenRows(form))
			.forEach((row) -> errors.add(END + row, this.words.of("list.end.beforeStart", String.valueOf(row))));
		return errors;
	}

}
