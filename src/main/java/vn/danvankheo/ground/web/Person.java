package vn.danvankheo.ground.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is logged in, as far as pages in general need to know. */
final class Person {

	private Person() {
	}

	static Optional<UUID> of(HttpServletRequest request) {
		if (request.getUserPrincipal() instanceof Authentication authentication) {
			return of(authentication);
		}
		return of(SecurityContextHolder.getContext().getAuthentication());
	}

	static Optional<UUID> of(Authentication authentication) {
		if (authentication != null && authentication.getPrincipal() instanceof HasAccountId person) {
			return Optional.of(person.accountId());
		}
		return Optional.empty();
	}

}
