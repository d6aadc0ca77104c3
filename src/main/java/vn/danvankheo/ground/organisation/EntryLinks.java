package vn.danvankheo.ground.organisation;

import java.time.Instant;

/**
 * Gives people their way in: a link that works once, through which its owner sets his own
 * password. Nobody else ever sees or sets it.
 */
public interface EntryLinks {

	/**
	 * A fresh link; earlier ones of this account no longer work. It lasts 72 hours for
	 * somebody who never had a password, 60 minutes for one who sets a new one.
	 */
	EntryLink issue(Account account, Instant now);

	/** None of the links of this account works any more. */
	void end(AccountId account);

	/**
	 * A link, known only now.
	 *
	 * @param path where it leads, beginning with a slash; holds the secret
	 * @param expiresAt from when on it no longer works
	 */
	record EntryLink(String path, Instant expiresAt) {

	}

}
