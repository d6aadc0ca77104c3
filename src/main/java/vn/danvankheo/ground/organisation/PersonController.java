package vn.danvankheo.ground.organisation;

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

/** The people of one's committee and what they may do. */
@Controller
@RequestMapping("/people")
class PersonController {

	private final AccountRegister register;

	private final PersonList list;

	private final PersonPage page;

	private final Differences differences;

	private final LinkAddress address;

	PersonController(AccountRegister register, PersonList list, PersonPage page, Differences differences,
			LinkAddress address) {
		this.differences = differences;
		this.address = address;
		this.register = register;
		this.list = list;
		this.page = page;
	}

	@GetMapping
	String list(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
		PersonFilter filter = PersonFilter.of(parameters);
		List<PersonRow> rows = this.list.page(actor, filter);
		boolean more = rows.size() > PersonList.PAGE;
		model.addAttribute("people", more ? rows.subList(0, PersonList.PAGE) : rows);
		model.addAttribute("next", more ? rows.get(PersonList.PAGE - 1).id() : null);
		model.addAttribute("total", this.list.count(actor, filter));
		model.addAttribute("filter", filter);
		return this.page.frame(actor, model, "ground/organisation/people");
	}

	@GetMapping("/new")
	String blank(Actor actor, @RequestParam(defaultValue = "") String unit, Model model) {
		return this.page.blank(actor, PersonForm.empty(unit), new FormErrors(), model);
	}

	@PostMapping
	String add(Actor actor, PersonForm form, Model model, RedirectAttributes flash) {
		Checked<AccountRegister.Invitation> added = this.register.add(actor, form);
		if (added.wrong()) {
			return this.page.blank(actor, form, added.errors(), model);
		}
		this.address.show(added.value().link(), flash);
		return "redirect:/people/" + added.value().account();
	}

	@GetMapping("/{id}")
	String show(Actor actor, @PathVariable UUID id, Model model) {
		Account account = this.register.find(actor, new AccountId(id));
		return this.page.show(actor, account, PersonForm.of(account), new FormErrors(), model);
	}

	@PostMapping("/{id}")
	String describe(Actor actor, @PathVariable UUID id, PersonForm form, Model model, RedirectAttributes flash) {
		return saved(actor, id, form, describe(actor, new AccountId(id), form), "Đã lưu.", model, flash);
	}

	private FormErrors describe(Actor actor, AccountId id, PersonForm form) {
		try {
			return this.register.describe(actor, id, form);
		}
		catch (OptimisticLockingFailureException ex) {
			throw this.differences.of(this.register.find(actor, id), form);
		}
	}

	@PostMapping("/{id}/roles")
	String giveRoles(Actor actor, @PathVariable UUID id, PersonForm form, Model model, RedirectAttributes flash) {
		FormErrors errors = this.register.giveRoles(actor, new AccountId(id), form);
		return saved(actor, id, form, errors, "Đã lưu vai. Người này phải đăng nhập lại.", model, flash);
	}

	@PostMapping("/{id}/deactivation")
	String disable(Actor actor, @PathVariable UUID id, @RequestParam Long version, RedirectAttributes flash) {
		this.register.enable(actor, new AccountId(id), version, false);
		flash.addFlashAttribute("done", "Đã khóa tài khoản; mọi phiên đăng nhập của người này kết thúc ngay.");
		return "redirect:/people/" + id;
	}

	@PostMapping("/{id}/activation")
	String enable(Actor actor, @PathVariable UUID id, @RequestParam Long version, RedirectAttributes flash) {
		this.register.enable(actor, new AccountId(id), version, true);
		flash.addFlashAttribute("done", "Đã mở lại tài khoản.");
		return "redirect:/people/" + id;
	}

	@PostMapping("/{id}/links")
	String link(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
		this.address.show(this.register.link(actor, new AccountId(id)), flash);
		return "redirect:/people/" + id;
	}

	private String saved(Actor actor, UUID id, PersonForm form, FormErrors errors, String done, Model model,
			RedirectAttributes flash) {
		if (!errors.none()) {
			return this.page.show(actor, this.register.find(actor, new AccountId(id)), form, errors, model);
		}
		flash.addFlashAttribute("done", done);
		return "redirect:/people/" + id;
	}

}
