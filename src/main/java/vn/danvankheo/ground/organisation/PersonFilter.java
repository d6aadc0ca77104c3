package vn.danvankheo.ground.organisation;

import java.util.UUID;

import vn.danvankheo.ground.web.PlainText;

/**
 * Which people the list shows.
 *
 * @param q words of the name, user name or position, with or without marks
 * @param unit the identity of the unit they work for; else everybody
 * @param role the name of a {@link Role} they hold; else everybody
 * @param after the identity of the last account of the page before
 */
record PersonFilter(String q, String unit, String role, String after) {

	PersonFilter {
		q = PlainText.line(q);
		q = q.substring(0, Math.min(200, q.length()));
	}

	String pattern() {
		return "%" + SearchKey.of(this.q).value() + "%";
	}

	UUID unitId() {
		return Typed.identity(this.unit).orElse(null);
	}

	String roleName() {
		return Typed.constant(Role.class, this.role).map(Enum::name).orElse("");
	}

	UUID afterId() {
		return Typed.identity(this.after).orElse(null);
	}

	public boolean narrows() {
		return !this.q.isEmpty() || unitId() != null || !roleName().isEmpty();
	}

}
