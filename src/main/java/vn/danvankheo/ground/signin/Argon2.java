package vn.danvankheo.ground.signin;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

import de.mkammerer.argon2.Argon2Advanced;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import vn.danvankheo.ground.web.Turns;

/**
 * Argon2id at 19 MiB, two passes, one lane. Only as many hashes are reckoned at once as
 * there are processors, so that a rush costs time and not memory. The leading
 * {@value #HEAD} belongs to the delegating encoder around it. The machine's own code
 * takes a quarter of the time that Java takes, which does it where that cannot be loaded.
 */
class Argon2 implements PasswordEncoder {

	static final String HEAD = "$argon2id$v=";

	private static final Logger log = LoggerFactory.getLogger(Argon2.class);

	private static final int MEMORY = 19456;

	private static final int PASSES = 2;

	/** Longer input is never a password here and is not worth a hash. */
	private static final int LONGEST = 1024;

	private static final int PATIENCE_SECONDS = 20;

	private final Argon2PasswordEncoder inJava = new Argon2PasswordEncoder(16, 32, 1, MEMORY, PASSES);

	private final Argon2Advanced ofTheMachine = ofTheMachine();

	private final Turns turns;

	Argon2(int atOnce) {
		this.turns = new Turns(atOnce, Integer.MAX_VALUE, PATIENCE_SECONDS);
	}

	private static Argon2Advanced ofTheMachine() {
		try {
			Argon2Advanced argon2 = Argon2Factory.createAdvanced(Argon2Types.ARGON2id, 16, 32);
			argon2.hash(1, 8, 1, new byte[0]);
			return argon2;
		}
		catch (LinkageError notForThisMachine) {
			log.warn("Argon2 is reckoned in Java, which is slower: {}", notForThisMachine.getMessage());
			return null;
		}
	}

	@Override
	public String encode(CharSequence password) {
		return TooBusy.orIn(this.turns, () -> hash(normalised(password))).substring(HEAD.length());
	}

	@Override
	public boolean matches(CharSequence password, String tail) {
		return TooBusy.orIn(this.turns, () -> verify(normalised(password), HEAD + tail))
				&& password.length() <= LONGEST;
	}

	private String hash(String password) {
		return (this.ofTheMachine != null) ? this.ofTheMachine.hash(PASSES, MEMORY, 1, bytes(password))
				: this.inJava.encode(password);
	}

	private boolean verify(String password, String hash) {
		return (this.ofTheMachine != null) ? this.ofTheMachine.verify(hash, bytes(password))
				: this.inJava.matches(password, hash);
	}

	private static byte[] bytes(String password) {
		return password.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public boolean upgradeEncoding(String tail) {
		return this.inJava.upgradeEncoding(HEAD + tail);
	}

	/** One keyboard sends «ế» as one character, another as two. */
	private static String normalised(CharSequence password) {
		return Normalizer.normalize(password.subSequence(0, Math.min(LONGEST, password.length())), Normalizer.Form.NFC);
	}

}
