package vn.danvankheo.ground.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one-time keys that forms are handed. A key says for whom the form was rendered and
 * when, sealed with a secret that all instances share, so that rendering writes nothing.
 */
@Component
class FormKeys {

	static final String FIELD = "formKey";

	static final Duration VALIDITY = Duration.ofDays(7);

	private static final int SEALED_BYTES = 16 + 8 + 12;

	private static final int SEAL_BYTES = 16;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile byte[] secret;

	FormKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A fresh key for a form rendered to this account. */
	String issue(UUID account) {
		byte[] nonce = new byte[12];
		this.random.nextBytes(nonce);
		ByteBuffer key = ByteBuffer.allocate(SEALED_BYTES + SEAL_BYTES)
			.putLong(account.getMostSignificantBits())
			.putLong(account.getLeastSignificantBits())
			.putLong(this.clock.instant().getEpochSecond())
			.put(nonce);
		key.put(seal(Arrays.copyOf(key.array(), SEALED_BYTES)));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.array());
	}

	/** The account a form was rendered to; empty when the key is forged or too old. */
	Optional<UUID> accountOf(String key) {
		if (key == null || key.length() != 70) {
			return Optional.empty();
		}
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(key);
			byte[] sealed = Arrays.copyOf(bytes, SEALED_BYTES);
			if (!MessageDigest.isEqual(seal(sealed), Arrays.copyOfRange(bytes, SEALED_BYTES, bytes.length))) {
				return Optional.empty();
			}
			return readSealed(ByteBuffer.wrap(sealed));
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

	private Optional<UUID> readSealed(ByteBuffer sealed) {
		UUID account = new UUID(sealed.getLong(), sealed.getLong());
		Instant issuedAt = Instant.ofEpochSecond(sealed.getLong());
		boolean tooOld = issuedAt.plus(VALIDITY).isBefore(this.clock.instant());
		return tooOld ? Optional.empty() : Optional.of(account);
	}

	private byte[] seal(byte[] content) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
			return Arrays.copyOf(mac.doFinal(content), SEAL_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Pages are written without asking for it. */
	@EventListener(ApplicationReadyEvent.class)
	void readSecret() {
		secret();
	}

	private byte[] secret() {
		if (this.secret == null) {
			this.secret = this.jdbc.sql("select secret from form_secret").query(byte[].class).single();
		}
		return this.secret;
	}

}
