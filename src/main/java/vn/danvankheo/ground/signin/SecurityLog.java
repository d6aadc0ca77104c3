package vn.danvankheo.ground.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.danvankheo.ground.organisation.SignedIn;

/**
 * Security events, one line each, in the words of the OWASP logging vocabulary. What was
 * typed is never written: a name field may hold a password.
 */
final class SecurityLog {

	private static final Logger LOG = LoggerFactory.getLogger("vn.danvankheo.security");

	private SecurityLog() {
	}

	static void info(String event, SignedIn who) {
		LOG.atInfo().addKeyValue("event", event).addKeyValue("account", account(who)).log("{} {}", event, account(who));
	}

	static void warn(String event, SignedIn who) {
		LOG.atWarn().addKeyValue("event", event).addKeyValue("account", account(who)).log("{} {}", event, account(who));
	}

	private static String account(SignedIn who) {
		return (who != null) ? who.actor().account().toString() : "unknown";
	}

}
