package vn.danvankheo.ground.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.SignedIn;

/** Sets a password through a single-use link: by whoever holds it, once. */
@Service
class PasswordSetting {

	private final SingleUseLinks links;

	private final Accounts accounts;

	private final PasswordPolicy policy;

	private final PasswordEncoder passwords;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PasswordSetting(SingleUseLinks links, Accounts accounts, PasswordPolicy policy, PasswordEncoder passwords,
			TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
		this.links = links;
		this.accounts = accounts;
		this.policy = policy;
		this.passwords = passwords;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	/** Who may set his password through this link; nobody when it no longer works. */
	Optional<SignedIn> holderOf(String secret) {
		return this.transactions.execute((status) -> this.links.ownerOf(secret, this.clock.instant())
			.flatMap(this.accounts::findById)
			.filter(Account::enabled)
			.map(Account::signedIn));
	}

	/** Leave, the password being set; or why not. */
	Permission set(String secret, NewPassword wanted) {
		SignedIn holder = holderOf(secret).orElse(null);
		if (holder == null) {
			return Permission.refused("link.ended");
		}
		Permission permission = choose(wanted, holder);
		if (!permission.granted()) {
			return permission;
		}
		String hash = this.passwords.encode(wanted.password());
		return this.transactions.execute((status) -> store(secret, holder, hash));
	}

	/** Leave to choose this password, typed twice alike. */
	Permission choose(NewPassword wanted, SignedIn owner) {
		return this.policy.choose(wanted.password(), owner.username(), owner.actor().displayName())
			.and(() -> wanted.password().equals(wanted.again()) ? Permission.grant()
					: Permission.refused("password.differs"));
	}

	private Permission store(String secret, SignedIn holder, String hash) {
		Instant now = this.clock.instant();
		if (!this.links.use(secret, now)) {
			return Permission.refused("link.ended");
		}
		Account account = this.accounts.findById(holder.actor().account()).orElseThrow();
		account.changePassword(hash);
		this.events.publishEvent(Happened.of(holder.actor(), now, "account.passwordSet", account.id().accountId()));
		SecurityLog.info("authn_password_change", holder);
		return Permission.grant();
	}

}
