package vn.danvankheo.ground.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.Words;

/** The units of one's committee. */
@Controller
@RequestMapping("/units")
class UnitController {

	private final UnitRegister register;

	private final UnitList list;

	private final Differences differences;

	private final Words words;

	private final Clock clock;

	UnitController(UnitRegister register, UnitList list, Differences differences, Words words, Clock clock) {
		this.differences = differences;
		this.register = register;
		this.list = list;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
		UnitFilter filter = UnitFilter.of(parameters);
		List<UnitRow> rows = this.list.page(actor, filter);
		boolean more = rows.size() > UnitList.PAGE;
		model.addAttribute("units", more ? rows.subList(0, UnitList.PAGE) : rows);
		model.addAttribute("next", more ? rows.get(UnitList.PAGE - 1).id() : null);
		model.addAttribute("total", this.list.count(actor, filter));
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", this.words.choices(UnitKind.values()));
		return "ground/organisation/units";
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		return form(actor, UnitForm.empty(LocalDate.now(this.clock)), null, new FormErrors(), model);
	}

	@PostMapping
	String add(Actor actor, UnitForm form, Model model, RedirectAttributes flash) {
		Checked<UnitId> added = this.register.add(actor, form);
		if (added.wrong()) {
			return form(actor, form, null, added.errors(), model);
		}
		flash.addFlashAttribute("done", "Đã thêm " + form.shortName() + ".");
		return "redirect:/units";
	}

	@GetMapping("/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		Unit unit = this.register.find(actor, new UnitId(id));
		return form(actor, UnitForm.of(unit), unit, new FormErrors(), model);
	}

	@PostMapping("/{id}")
	String change(Actor actor, @PathVariable UUID id, UnitForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = change(actor, new UnitId(id), form);
		if (!errors.none()) {
			return form(actor, form, this.register.find(actor, new UnitId(id)), errors, model);
		}
		flash.addFlashAttribute("done", "Đã lưu.");
		return "redirect:/units/" + id;
	}

	private FormErrors change(Actor actor, UnitId id, UnitForm form) {
		try {
			return this.register.change(actor, id, form);
		}
		catch (OptimisticLockingFailureException ex) {
			throw this.differences.of(actor, this.register.find(actor, id), form);
		}
	}

	@PostMapping("/{id}/closure")
	String close(Actor actor, @PathVariable UUID id, @RequestParam String lastDay,
			@RequestParam(required = false) String successor, @RequestParam Long version, Model model,
			RedirectAttributes flash) {
		FormErrors errors = new FormErrors();
		LocalDate day = errors.day("lastDay", lastDay, "Nhập ngày cuối cùng");
		if (day == null) {
			model.addAttribute("lastDay", lastDay);
			Unit unit = this.register.find(actor, new UnitId(id));
			return form(actor, UnitForm.of(unit), unit, errors, model);
		}
		UnitId next = FormValue.identity(successor).map(UnitId::new).orElse(null);
		this.register.close(actor, new UnitId(id), version, day, next);
		flash.addFlashAttribute("done", "Đã ghi ngày kết thúc.");
		return "redirect:/units/" + id;
	}

	private String form(Actor actor, UnitForm form, Unit unit, FormErrors errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("unit", unit);
		model.addAttribute("errors", errors);
		model.addAttribute("kinds", this.words.choices(UnitKind.values()));
		model.addAttribute("choices",
				this.list.choices(actor)
					.stream()
					.filter((choice) -> unit == null || !choice.value().equals(unit.id().toString()))
					.toList());
		return "ground/organisation/unit";
	}

}
