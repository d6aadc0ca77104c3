package vn.danvankheo.ground.signin;

import java.time.Clock;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HttpBasicConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import vn.danvankheo.ground.organisation.PeopleAtWork;

/**
 * The first guard: whatever is not named here asks for a log-in. What a refused or
 * anonymous request gets to see is the business of room web, if it says so.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final RequestMatcher FILES = anyOf("/webjars/**", "/css/**", "/js/**", "/app*.css", "/icon*.svg",
			"/favicon.ico", "/robots.txt");

	private static final RequestMatcher OPEN = anyOf("/login", "/links/**", "/livez", "/readyz", "/error");

	/** Only the two probes above answer on the port that people use. */
	private static final RequestMatcher OPERATIONS = anyOf("/actuator", "/actuator/**");

	private static RequestMatcher anyOf(String... patterns) {
		return new OrRequestMatcher(Arrays.stream(patterns)
			.map((pattern) -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(pattern))
			.toList());
	}

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, PeopleAtWork people, Clock clock, LogInOutcome outcome,
			ObjectProvider<AccessDeniedHandler> denied, ObjectProvider<AuthenticationEntryPoint> entry,
			@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
		http.authorizeHttpRequests((rules) -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(FILES, OPEN)
			.permitAll()
			.requestMatchers(OPERATIONS)
			.denyAll()
			.anyRequest()
			.authenticated());
		http.formLogin((form) -> form.loginPage("/login").successHandler(outcome).failureHandler(outcome));
		http.logout((logout) -> logout.logoutSuccessHandler(outcome));
		http.httpBasic(HttpBasicConfigurer::disable).requestCache(RequestCacheConfigurer::disable);
		http.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens(secure)));
		http.sessionManagement((sessions) -> sessions.sessionFixation((fixation) -> fixation.newSession()));
		http.addFilterAfter(new LivingSessionFilter(people, clock, FILES), SecurityContextHolderFilter.class);
		http.exceptionHandling((handling) -> {
			handling.authenticationEntryPoint(entry.getIfAvailable(LogInEntryPoint::new));
			denied.ifAvailable(handling::accessDeniedHandler);
		});
		return http.build();
	}

	/** Nobody reads what Spring Security would note of each of its filters. */
	@Bean
	static SecurityObservationSettings noObservations() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * The token stands in a cookie of its own, so that the log-in page needs no session
	 * and a form that outlived its session can still prove where it came from.
	 */
	private static CookieCsrfTokenRepository csrfTokens(boolean secure) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(secure ? "__Host-dvk-csrf" : "dvk-csrf");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
		return tokens;
	}

}
