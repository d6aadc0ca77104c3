package vn.danvankheo.ground.organisation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.PlainText;

/**
 * Somebody's account as it is typed; texts are tidied, never null.
 *
 * @param username tên đăng nhập; only asked for a new account
 * @param position chức vụ; may be empty
 * @param phone điện thoại; may be empty
 * @param role each role held, as ROLE or ROLE:unit
 * @param addRole a role of a unit to be added; may be empty
 * @param version the version the form was opened with; null for a new account
 */
record PersonForm(String username, String displayName, String position, String phone, List<String> role, String addRole,
		String addUnit, Long version) {

	PersonForm {
		username = PlainText.line(username).toLowerCase(java.util.Locale.ROOT);
		displayName = PlainText.line(displayName);
		position = PlainText.line(position);
		phone = PhoneNumbers.grouped(phone);
		role = (role != null) ? List.copyOf(role) : List.of();
		addRole = PlainText.line(addRole);
		addUnit = PlainText.line(addUnit);
	}

	static PersonForm empty(String unit) {
		return new PersonForm("", "", "", "", List.of(), Role.UNIT_OFFICER.name(), unit, null);
	}

	static PersonForm of(Account account) {
		List<String> roles = account.heldRoles().stream().map(PersonForm::inForm).toList();
		return new PersonForm(account.username(), account.displayName(), Objects.toString(account.position(), ""),
				Objects.toString(account.phone(), ""), roles, "", "", account.version());
	}

	static String inForm(HeldRole held) {
		return (held.unit() != null) ? held.role() + ":" + held.unit() : held.role().name();
	}

	FormErrors checkName() {
		FormErrors errors = new FormErrors();
		errors.text("displayName", this.displayName, 100, "Nhập họ tên");
		errors.text("position", this.position, 150, null);
		errors.phones("phone", this.phone);
		return errors;
	}

	FormErrors checkNew() {
		FormErrors errors = new FormErrors();
		errors.text("username", this.username, 60, "Nhập tên đăng nhập");
		errors.unless(this.username.matches("([a-z0-9][a-z0-9._-]{2,59})?"), "username",
				"Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, số, dấu chấm, gạch");
		errors.addAll(checkName());
		return errors;
	}

	/** The roles asked for; nothing when one of them is none. */
	Optional<Set<HeldRole>> heldRoles() {
		Set<HeldRole> held = new HashSet<>();
		for (String text : asked()) {
			String[] parts = text.split(":", 2);
			Role role = FormValue.constant(Role.class, parts[0]).orElse(null);
			UnitId unit = (parts.length == 2) ? FormValue.identity(parts[1]).map(UnitId::new).orElse(null) : null;
			if (role == null || role.ofUnit() != (unit != null)) {
				return Optional.empty();
			}
			held.add(new HeldRole(role, unit));
		}
		return Optional.of(held);
	}

	private Set<String> asked() {
		Set<String> asked = new LinkedHashSet<>(this.role);
		if (!this.addRole.isEmpty() && !this.addUnit.isEmpty()) {
			asked.add(this.addRole + ":" + this.addUnit);
		}
		return asked;
	}

}
