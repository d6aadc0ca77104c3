package vn.danvankheo.year.campaign;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.AccountId;

/**
 * Somebody of the committee as he is named for an area: by his account, which keeps his
 * name, position and phone up to date, or by name when he has none.
 *
 * @param account his account; null for somebody without one
 * @param name his name; null for an account
 * @param position chức vụ; may be null
 * @param phone may be null
 */
@Embeddable
record AreaPerson(AccountId account, String name, String position, String phone) {

	static AreaPerson of(AccountId account) {
		return new AreaPerson(account, null, null, null);
	}

	static AreaPerson named(String name, String position, String phone) {
		return new AreaPerson(null, name, blankToNull(position), blankToNull(phone));
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
