package vn.danvankheo.ground.signin;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.SearchKey;

/**
 * Which passwords may be chosen: 15 to 256 characters of any script, nothing a guesser
 * tries first, not the owner's own name. No rule about what characters they are made of,
 * no forced change.
 */
@Component
class PasswordPolicy {

	private static final int SHORTEST = 15;

	private static final int LONGEST = 256;

	private final CommonPasswords common = CommonPasswords.known();

	/** Leave to choose this password, or the reason against it. */
	Permission choose(String password, String username, String displayName) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Permission.refused("password.tooShort", SHORTEST);
		}
		if (length > LONGEST) {
			return Permission.refused("password.tooLong", LONGEST);
		}
		if (password.indexOf('\0') >= 0) {
			return Permission.refused("password.unreadable");
		}
		if (names(password, username, displayName)) {
			return Permission.refused("password.namesOwner");
		}
		return this.common.contains(password) ? Permission.refused("password.common") : Permission.grant();
	}

	private static boolean names(String password, String username, String displayName) {
		String key = squeezed(password);
		return Stream.of(username, displayName)
			.map(PasswordPolicy::squeezed)
			.filter((name) -> name.length() >= 4)
			.anyMatch(key::contains);
	}

	private static String squeezed(String text) {
		return String.join("", List.of(SearchKey.of(text).value().split(" ")));
	}

}
