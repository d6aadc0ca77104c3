package vn.danvankheo.ground.organisation;

import java.time.LocalDate;
import java.util.List;
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
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;

/** One's own committee, and those directly below. */
@Controller
@RequestMapping("/committees")
class CommitteeController {

	private final CommitteeDesk desk;

	private final Differences differences;

	private final LinkAddress address;

	CommitteeController(CommitteeDesk desk, Differences differences, LinkAddress address) {
		this.differences = differences;
		this.address = address;
		this.desk = desk;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		return own(actor, CommitteeForm.of(this.desk.own(actor)), new FormErrors(), model);
	}

	@PostMapping("/own")
	String rename(Actor actor, CommitteeForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = rename(actor, form);
		if (!errors.none()) {
			return own(actor, form, errors, model);
		}
		flash.addFlashAttribute("done", "Đã lưu.");
		return "redirect:/committees";
	}

	private FormErrors rename(Actor actor, CommitteeForm form) {
		try {
			return this.desk.rename(actor, form);
		}
		catch (OptimisticLockingFailureException ex) {
			throw this.differences.of(this.desk.own(actor), form);
		}
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		this.desk.own(actor);
		return blank(CommitteeForm.empty(), PersonForm.empty(""), new FormErrors(), model);
	}

	@PostMapping
	String add(Actor actor, CommitteeForm form, @RequestParam String username, @RequestParam String displayName,
			Model model, RedirectAttributes flash) {
		PersonForm first = new PersonForm(username, displayName, "", "", List.of(), "", "", null);
		Checked<EntryLinks.EntryLink> added = this.desk.add(actor, form, first);
		if (added.wrong()) {
			return blank(form, first, added.errors(), model);
		}
		this.address.show(added.value(), flash);
		flash.addFlashAttribute("linkFor", first.displayName());
		return "redirect:/committees";
	}

	@GetMapping("/{id}")
	String below(Actor actor, @PathVariable UUID id, Model model) {
		return below(actor, this.desk.below(actor, new CommitteeId(id)), new FormErrors(), model);
	}

	@PostMapping("/{id}/closure")
	String close(Actor actor, @PathVariable UUID id, @RequestParam String lastDay,
			@RequestParam(required = false) String successor, @RequestParam Long version, Model model,
			RedirectAttributes flash) {
		FormErrors errors = new FormErrors();
		LocalDate day = errors.day("lastDay", lastDay, "Nhập ngày cuối cùng");
		if (day == null) {
			model.addAttribute("lastDay", lastDay);
			SteeringCommittee child = this.desk.below(actor, new CommitteeId(id));
			return below(actor, child, errors, model);
		}
		CommitteeId next = FormValue.identity(successor).map(CommitteeId::new).orElse(null);
		this.desk.close(actor, new CommitteeId(id), version, day, next);
		flash.addFlashAttribute("done", "Đã ghi ngày kết thúc.");
		return "redirect:/committees/" + id;
	}

	private String own(Actor actor, CommitteeForm form, FormErrors errors, Model model) {
		model.addAttribute("committee", this.desk.own(actor));
		model.addAttribute("children", this.desk.below(actor));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "ground/organisation/committees";
	}

	private String blank(CommitteeForm form, PersonForm first, FormErrors errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("first", first);
		model.addAttribute("errors", errors);
		return "ground/organisation/committee-new";
	}

	private String below(Actor actor, SteeringCommittee child, FormErrors errors, Model model) {
		List<Choice> others = this.desk.below(actor)
			.stream()
			.filter((other) -> !other.id().equals(child.id()))
			.map((other) -> Choice.of(other.id(), other.names().name()))
			.toList();
		model.addAttribute("committee", child);
		model.addAttribute("others", others);
		model.addAttribute("errors", errors);
		return "ground/organisation/committee";
	}

}
