package vn.danvankheo.edges.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.runtime.ToldClock;

/** Lets a person of the story act at a time of the story, through the real use cases. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Scene {

	private final ToldClock clock;

	private final Accounts accounts;

	private final EntityManager entities;

	private final Map<String, SignedIn> known = new HashMap<>();

	Scene(Clock clock, Accounts accounts, EntityManager entities) {
		this.clock = (ToldClock) clock;
		this.accounts = accounts;
		this.entities = entities;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Instant now() {
		return this.clock.instant();
	}

	/** The person with this user name does something at that time. */
	void act(String username, Instant time, Consumer<Actor> what) {
		SignedIn who = this.known.computeIfAbsent(username,
				(name) -> this.accounts.findByUsername(name).orElseThrow().signedIn());
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
		SecurityContextHolder.setContext(context);
		try {
			this.clock.at(time, () -> what.accept(who.actor()));
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/** Something happens by itself at that time. */
	void happens(Instant time, Runnable what) {
		this.clock.at(time, what);
	}

	/**
	 * Writes down what happened so far and forgets it, so that what follows stays quick.
	 */
	void curtain() {
		this.entities.flush();
		this.entities.clear();
	}

}
