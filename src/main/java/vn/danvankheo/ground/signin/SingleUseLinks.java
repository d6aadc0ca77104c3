package vn.danvankheo.ground.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.EntryLinks;

/**
 * The links by which people set their passwords; of their secrets only digests are kept.
 */
@Repository
class SingleUseLinks implements EntryLinks {

	static final String PATH = "/links/";

	private static final Duration FIRST = Duration.ofHours(72);

	private static final Duration RESET = Duration.ofMinutes(60);

	private final JdbcClient jdbc;

	SingleUseLinks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public EntryLink issue(Account account, Instant now) {
		String secret = Digest.secret();
		Instant expiresAt = now.plus(account.hasPassword() ? RESET : FIRST);
		end(account.id());
		this.jdbc.sql(
				"insert into single_use_link (token_hash, account_id, created_at, expires_at) values (:hash, :account, :now, :until)")
			.param("hash", Digest.of(secret))
			.param("account", account.id().accountId())
			.param("now", Timestamp.from(now))
			.param("until", Timestamp.from(expiresAt))
			.update();
		return new EntryLink(PATH + secret, expiresAt);
	}

	@Override
	public void end(AccountId account) {
		this.jdbc.sql("delete from single_use_link where account_id = :account")
			.param("account", account.accountId())
			.update();
	}

	/** Whose link this is, if it still works. */
	Optional<AccountId> ownerOf(String secret, Instant now) {
		return this.jdbc.sql(
				"select account_id from single_use_link where token_hash = :hash and used_at is null and expires_at > :now")
			.param("hash", Digest.of(secret))
			.param("now", Timestamp.from(now))
			.query(UUID.class)
			.optional()
			.map(AccountId::new);
	}

	/** Uses the link up; false when somebody was faster or it no longer works. */
	boolean use(String secret, Instant now) {
		return this.jdbc.sql("""
				update single_use_link set used_at = :now
				where token_hash = :hash and used_at is null and expires_at > :now""")
			.param("hash", Digest.of(secret))
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/** Forgets links that ended long ago. */
	void forget(Instant now) {
		this.jdbc.sql("delete from single_use_link where expires_at < :before")
			.param("before", Timestamp.from(now.minus(Duration.ofDays(7))))
			.update();
	}

}
