package vn.danvankheo.organisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.danvankheo.web.Words;

/** What the pages about people show beside the person. */
@Component
class PersonPage {

	private final UnitList units;

	private final Words words;

	PersonPage(UnitList units, Words words) {
		this.units = units;
		this.words = words;
	}

	String blank(Actor actor, PersonForm form, Map<String, String> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return frame(actor, model, "organisation/person-new");
	}

	/** The person as he is saved, and the form as it was sent. */
	String show(Actor actor, Account account, PersonForm form, Map<String, String> errors, Model model) {
		model.addAttribute("person", account);
		model.addAttribute("state", account.enabled() ? (account.hasPassword() ? "ACTIVE" : "INVITED") : "DISABLED");
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("self", actor.account().equals(account.id()));
		frame(actor, model, "organisation/person");
		model.addAttribute("unitRoles", unitRoles(account, model));
		return "organisation/person";
	}

	String frame(Actor actor, Model model, String view) {
		List<Option> choices = this.units.choices(actor)
			.stream()
			.map((choice) -> new Option(choice.value().toString(), choice.label()))
			.toList();
		model.addAttribute("units", choices);
		model.addAttribute("committeeRoles", roles(false));
		model.addAttribute("ofUnit", roles(true));
		model.addAttribute("mayChange", actor.holds(Role.ADMINISTRATOR));
		return view;
	}

	private List<Option> roles(boolean ofUnit) {
		return Arrays.stream(Role.values())
			.filter((role) -> role.ofUnit() == ofUnit)
			.map((role) -> new Option(role.name(), this.words.of(role)))
			.toList();
	}

	@SuppressWarnings("unchecked")
	private List<Option> unitRoles(Account account, Model model) {
		Map<String, String> names = ((List<Option>) model.getAttribute("units")).stream()
			.collect(Collectors.toMap(Option::value, Option::label));
		return account.heldRoles()
			.stream()
			.filter((held) -> held.unit() != null)
			.map((held) -> new Option(PersonForm.inForm(held),
					this.words.of(held.role()) + " · " + nameOf(held, names)))
			.sorted(Comparator.comparing(Option::label))
			.toList();
	}

	private static String nameOf(HeldRole held, Map<String, String> names) {
		UUID unit = held.unit().unitId();
		return names.getOrDefault(unit.toString(), "đơn vị đã kết thúc");
	}

}
