package vn.danvankheo.ground.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.SignedIn;

/**
 * Somebody who is logged in changes his own password, showing that he knows the old one.
 */
@Service
class OwnPassword {

	private final Accounts accounts;

	private final PasswordSetting setting;

	private final PasswordEncoder passwords;

	private final SignInAttempts attempts;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnPassword(Accounts accounts, PasswordSetting setting, PasswordEncoder passwords, SignInAttempts attempts,
			TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.setting = setting;
		this.passwords = passwords;
		this.attempts = attempts;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Changes it and answers with the principal the present session goes on with; all
	 * others end. Refused for a wrong present password or a new one that may not be
	 * chosen.
	 */
	@Allowed
	public SignedIn change(SignedIn who, String current, NewPassword wanted, Origin origin) {
		check(who, current, origin);
		this.setting.choose(wanted, who).orThrow();
		String hash = this.passwords.encode(wanted.password());
		return this.transactions.execute((status) -> store(who, hash));
	}

	private void check(SignedIn who, String current, Origin origin) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		boolean counted = this.attempts.take(who.username(), origin, now);
		String hash = this.transactions
			.execute((status) -> this.accounts.findByUsername(who.username()).orElseThrow().signedIn().password());
		if (!counted || !this.passwords.matches((current != null) ? current : "", hash)) {
			SecurityLog.warn("authn_password_change_fail", who);
			throw new Refused(Permission.refused("password.wrong"));
		}
		this.attempts.giveBack(who.username(), origin, now);
	}

	private SignedIn store(SignedIn who, String hash) {
		Account account = this.accounts.findByUsername(who.username()).orElseThrow();
		account.changePassword(hash);
		this.events.publishEvent(
				Happened.of(who.actor(), this.clock.instant(), "account.passwordSet", account.id().accountId()));
		SecurityLog.info("authn_password_change", who);
		SignedIn renewed = account.signedIn();
		return new SignedIn(renewed.actor(), renewed.username(), null, true, renewed.securityStamp());
	}

}
