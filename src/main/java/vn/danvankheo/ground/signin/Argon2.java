package vn.danvankheo.ground.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id at 19 MiB, two passes, one lane. Only as many hashes are reckoned at once as
 * there are processors, so that a rush costs time and not memory. The leading
 * {@value #HEAD} belongs to the delegating encoder around it.
 */
class Argon2 implements PasswordEncoder {

	static final String HEAD = "$argon2id$v=";

	/** Longer input is never a password here and is not worth a hash. */
	private static final int LONGEST = 1024;

	private static final int PATIENCE_SECONDS = 20;

	private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);

	private final Semaphore places;

	Argon2(int atOnce) {
		this.places = new Semaphore(atOnce, true);
	}

	@Override
	public String encode(CharSequence password) {
		return inTurn(() -> this.encoder.encode(normalised(password))).substring(HEAD.length());
	}

	@Override
	public boolean matches(CharSequence password, String tail) {
		return inTurn(() -> this.encoder.matches(normalised(password), HEAD + tail)) && password.length() <= LONGEST;
	}

	@Override
	public boolean upgradeEncoding(String tail) {
		return this.encoder.upgradeEncoding(HEAD + tail);
	}

	/** One keyboard sends «ế» as one character, another as two. */
	private static String normalised(CharSequence password) {
		return Normalizer.normalize(password.subSequence(0, Math.min(LONGEST, password.length())), Normalizer.Form.NFC);
	}

	private <T> T inTurn(java.util.function.Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new AuthenticationServiceException("too many log-ins at once");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AuthenticationServiceException("interrupted", ex);
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
