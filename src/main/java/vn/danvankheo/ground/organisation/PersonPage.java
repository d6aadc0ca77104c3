package vn.danvankheo.ground.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** What the pages about people show beside the person. */
@Component
class PersonPage {

	private final UnitList units;

	private final Words words;

	PersonPage(UnitList units, Words words) {
		this.units = units;
		this.words = words;
	}

	String blank(Actor actor, PersonForm form, FormErrors errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return frame(actor, model, "ground/organisation/person-new");
	}

	/** The person as he is saved, and the form as it was sent. */
	String show(Actor actor, Account account, PersonForm form, FormErrors errors, Model model) {
		model.addAttribute("person", account);
		model.addAttribute("state", account.enabled() ? (account.hasPassword() ? "ACTIVE" : "INVITED") : "DISABLED");
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("self", actor.account().equals(account.id()));
		frame(actor, model, "ground/organisation/person");
		model.addAttribute("unitRoles", unitRoles(account, model));
		return "ground/organisation/person";
	}

	String frame(Actor actor, Model model, String view) {
		model.addAttribute("units", this.units.choices(actor));
		model.addAttribute("committeeRoles", roles(false));
		model.addAttribute("ofUnit", roles(true));
		model.addAttribute("mayChange", actor.holds(Role.ADMINISTRATOR));
		return view;
	}

	private List<Choice> roles(boolean ofUnit) {
		return this.words
			.choices(Arrays.stream(Role.values()).filter((role) -> role.ofUnit() == ofUnit).toArray(Role[]::new));
	}

	@SuppressWarnings("unchecked")
	private List<Choice> unitRoles(Account account, Model model) {
		Map<String, String> names = ((List<Choice>) model.getAttribute("units")).stream()
			.collect(Collectors.toMap(Choice::value, Choice::label));
		return account.heldRoles()
			.stream()
			.filter((held) -> held.unit() != null)
			.map((held) -> new Choice(PersonForm.inForm(held),
					this.words.of(held.role()) + " · " + nameOf(held, names)))
			.sorted(NameOrder.by(Choice::label))
			.toList();
	}

	private static String nameOf(HeldRole held, Map<String, String> names) {
		UUID unit = held.unit().unitId();
		return names.getOrDefault(unit.toString(), "đơn vị đã kết thúc");
	}

}
