package vn.danvankheo.ground.runtime;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** When the program refuses to start. */
class StartChecksTests {

	private static final String GOOD = "vK3-pq8ZtR71xw";

	private static final String OTHER = "mB9-ur2YsQ64aa";

	private static MockEnvironment production() {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles("prod");
		Map.of("spring.datasource.url", "jdbc:postgresql://db/danvankheo", "spring.datasource.username", "dvk_app",
				"spring.datasource.password", GOOD, "spring.flyway.user", "dvk_owner", "spring.flyway.password", OTHER)
			.forEach(environment::setProperty);
		return environment;
	}

	private static void doesNotStart(MockEnvironment environment, String reason) {
		assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> StartChecks.check(environment))
			.withMessageContaining(reason);
	}

	@Test
	void production_starts_with_everything_it_needs() {
		assertThatNoException().isThrownBy(() -> StartChecks.check(production()));
	}

	@Test
	void production_needs_the_address_of_its_database() {
		doesNotStart(production().withProperty("spring.datasource.url", " "), "cần địa chỉ");
	}

	@Test
	void production_refuses_an_empty_a_default_and_a_short_password() {
		for (String password : new String[] { "", "dan-van-kheo", "changeme", "kX8-qp2" }) {
			doesNotStart(production().withProperty("spring.datasource.password", password),
					"spring.datasource.password");
			doesNotStart(production().withProperty("spring.flyway.password", password), "spring.flyway.password");
		}
	}

	@Test
	void production_keeps_the_owner_of_the_tables_apart_from_the_application() {
		doesNotStart(production().withProperty("spring.flyway.user", "dvk_app"), "hai vai trò");
		doesNotStart(production().withProperty("spring.flyway.user", ""), "hai vai trò");
	}

	@Test
	void production_without_migrations_needs_no_owner() {
		MockEnvironment environment = production().withProperty("spring.flyway.enabled", "false")
			.withProperty("spring.flyway.user", "")
			.withProperty("spring.flyway.password", "");
		assertThatNoException().isThrownBy(() -> StartChecks.check(environment));
	}

	@Test
	void production_keeps_real_time() {
		doesNotStart(production().withProperty("dvk.today", "2023-03-20"), "giờ thật");
	}

	@Test
	void elsewhere_nobody_reaches_the_program_from_another_machine() {
		doesNotStart(new MockEnvironment().withProperty("server.address", "0.0.0.0"), "chính máy này");
		assertThatNoException()
			.isThrownBy(() -> StartChecks.check(new MockEnvironment().withProperty("server.address", "127.0.0.1")));
	}

}
