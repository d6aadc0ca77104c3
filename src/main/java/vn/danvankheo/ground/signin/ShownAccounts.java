package vn.danvankheo.ground.signin;

import java.util.List;

/** Accounts that the log-in page shows; only a demonstration has any. */
public interface ShownAccounts {

	/** The accounts, in the order shown. */
	List<ShownAccount> list();

	/** What is to be known of the demonstration, in a sentence or two; may be empty. */
	default String about() {
		return "";
	}

	/**
	 * An account anybody may try.
	 *
	 * @param password its password, in clear
	 * @param who what it is, e.g. «Cán bộ phụ trách, Phường 1»
	 */
	record ShownAccount(String username, String password, String who) {

	}

}
