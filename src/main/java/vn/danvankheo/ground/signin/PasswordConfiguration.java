package vn.danvankheo.ground.signin;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes are kept in the common notation, «$argon2id$v=19$m=19456,t=2,p=1$…», whose own
 * head tells the algorithms apart.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		Argon2 argon2 = new Argon2(Math.max(2, Runtime.getRuntime().availableProcessors()));
		return new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", argon2), "$", "$v=");
	}

}
