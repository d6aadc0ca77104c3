package vn.danvankheo.ground.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

/** What log-in asks: is there something of this person's that was not saved yet? */
public interface KeptForms {

	/**
	 * The page that saves what this account sent from this browser after its session had
	 * ended; empty when there is nothing.
	 */
	Optional<String> pageFor(HttpServletRequest request, UUID account);

}
