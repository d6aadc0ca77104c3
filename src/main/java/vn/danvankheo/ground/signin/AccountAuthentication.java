package vn.danvankheo.ground.signin;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.runtime.Lane;
import vn.danvankheo.ground.web.Turns;

/**
 * Checks a password. A missing, disabled, throttled or passwordless account costs the
 * same hash and gets the same answer as a wrong password. In a rush a few wait; whoever
 * finds the queue full is told so, and nothing is counted.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

	/** What is worked off within two seconds. */
	private static final int MOST_WAITING = 40;

	private static final int PATIENCE_SECONDS = 3;

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final SignInAttempts attempts;

	private final TransactionOperations transactions;

	private final Clock clock;

	private final String nobodysHash;

	/**
	 * Twice as many as are hashed at once, so that no processor waits for the database.
	 */
	private final Turns turns = new Turns(2 * Math.max(2, Runtime.getRuntime().availableProcessors()), MOST_WAITING,
			PATIENCE_SECONDS);

	AccountAuthentication(Accounts accounts, PasswordEncoder passwords, SignInAttempts attempts,
			TransactionOperations transactions, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.attempts = attempts;
		this.transactions = transactions;
		this.clock = clock;
		this.nobodysHash = passwords.encode(Digest.secret());
	}

	@Override
	public Authentication authenticate(Authentication request) {
		try {
			return TooBusy.orIn(this.turns, () -> Lane.DOOR.call(() -> check(request)));
		}
		catch (TooBusy ex) {
			SecurityLog.warn("authn_login_busy", null);
			throw ex;
		}
	}

	private Authentication check(Authentication request) {
		String username = usernameOf(request.getName());
		Origin origin = (request.getDetails() instanceof WebAuthenticationDetails details)
				? Origin.of(details.getRemoteAddress()) : new Origin("");
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		boolean counted = this.attempts.take(username, origin, now);
		SignedIn known = this.transactions.execute((status) -> find(username).orElse(null));
		boolean usable = known != null && known.enabled() && known.password() != null;
		boolean right;
		try {
			right = this.passwords.matches(String.valueOf(request.getCredentials()),
					usable ? known.password() : this.nobodysHash);
		}
		catch (TooBusy ex) {
			this.attempts.giveBack(username, origin, now);
			throw ex;
		}
		if (!counted) {
			SecurityLog.warn("authn_login_lock", known);
			throw new BadCredentialsException("refused");
		}
		if (!usable || !right) {
			SecurityLog.warn("authn_login_fail", known);
			throw new BadCredentialsException("refused");
		}
		this.attempts.giveBack(username, origin, now);
		return signedIn(known, request);
	}

	private Optional<SignedIn> find(String username) {
		return this.accounts.findByUsername(username).map(Account::signedIn);
	}

	private static Authentication signedIn(SignedIn known, Authentication request) {
		SignedIn principal = new SignedIn(known.actor(), known.username(), null, true, known.securityStamp());
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(principal, null,
				principal.getAuthorities());
		token.setDetails(request.getDetails());
		return token;
	}

	/** As names are kept: lower case, no spaces around; PostgreSQL takes no NUL. */
	private static String usernameOf(String typed) {
		String bare = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\0", "").strip();
		return bare.toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
