package vn.danvankheo.limit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Two lists of twenty rows, as plain as the framework lets them be. */
@SpringBootApplication
public class LimitApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(LimitApplication.class, arguments);
	}

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http) {
		http.authorizeHttpRequests((rules) -> rules.requestMatchers("/memory").permitAll().anyRequest().authenticated());
		http.formLogin((form) -> form.defaultSuccessUrl("/", true));
		return http.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder();
	}

	@Bean
	UserDetailsService userDetailsService(PasswordEncoder encoder) {
		return new InMemoryUserDetailsManager(
				User.withUsername("limit").password(encoder.encode("limit")).roles("USER").build());
	}

}
