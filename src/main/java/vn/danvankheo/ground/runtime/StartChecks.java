package vn.danvankheo.ground.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What must hold before anything starts; most of it concerns the profile prod. */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

	private static final Set<String> WELL_KNOWN = Set.of("postgres", "password", "passwd", "secret", "changeme",
			"change-me", "admin", "root", "test", "example", "danvankheo", "dan-van-kheo", "dvk", "dvk_app",
			"dvk_owner", "123456", "12345678");

	private static final int SHORTEST_PASSWORD = 12;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		check(context.getEnvironment());
	}

	static void check(Environment environment) {
		if (environment.acceptsProfiles(Profiles.of("prod"))) {
			databaseIsNamed(environment);
			secretsAreSecret(environment);
			rolesDiffer(environment);
			timeIsReal(environment);
		}
		else {
			nobodyElseReachesUs(environment);
		}
	}

	private static void databaseIsNamed(Environment environment) {
		if (text(environment, "spring.datasource.url").isEmpty()) {
			throw new StartRefused("Chế độ prod cần địa chỉ của cơ sở dữ liệu PostgreSQL, nhưng chưa có.",
					"Hãy đặt biến môi trường SPRING_DATASOURCE_URL, ví dụ jdbc:postgresql://db:5432/danvankheo.");
		}
	}

	private static void secretsAreSecret(Environment environment) {
		List<String> secrets = migrates(environment) ? List.of("spring.datasource.password", "spring.flyway.password")
				: List.of("spring.datasource.password");
		for (String name : secrets) {
			String value = text(environment, name);
			if (value.length() < SHORTEST_PASSWORD || WELL_KNOWN.contains(value.toLowerCase(Locale.ROOT))) {
				throw new StartRefused(
						"Chế độ prod không nhận mật khẩu để trống, mặc định hoặc quá ngắn: %s.".formatted(name),
						"Hãy đặt một mật khẩu ngẫu nhiên từ %d ký tự, bằng biến môi trường %s hoặc tệp /run/secrets/%s."
							.formatted(SHORTEST_PASSWORD, name.toUpperCase(Locale.ROOT).replace('.', '_'), name));
			}
		}
	}

	private static void rolesDiffer(Environment environment) {
		if (!migrates(environment)) {
			return;
		}
		String owner = text(environment, "spring.flyway.user");
		if (owner.isEmpty() || owner.equals(text(environment, "spring.datasource.username"))) {
			throw new StartRefused(
					"Chế độ prod cần hai vai trò cơ sở dữ liệu khác nhau: một vai trò sở hữu các bảng, một vai trò của chương trình.",
					"Hãy đặt SPRING_FLYWAY_USER (chủ sở hữu) khác với SPRING_DATASOURCE_USERNAME (chương trình).");
		}
	}

	private static void timeIsReal(Environment environment) {
		if (!text(environment, "dvk.today").isEmpty()) {
			throw new StartRefused("Chế độ prod không nhận dvk.today: đồng hồ phải là giờ thật.",
					"Hãy bỏ cài đặt dvk.today (DVK_TODAY).");
		}
	}

	private static void nobodyElseReachesUs(Environment environment) {
		String address = text(environment, "server.address");
		try {
			if (!address.isEmpty() && !InetAddress.getByName(address).isLoopbackAddress()) {
				throw new StartRefused(
						"Ngoài chế độ prod, chương trình chỉ lắng nghe trên chính máy này, không nhận địa chỉ %s."
							.formatted(address),
						"Hãy bỏ cài đặt SERVER_ADDRESS, hoặc chạy với SPRING_PROFILES_ACTIVE=prod theo docs/operations.md.");
			}
		}
		catch (UnknownHostException ex) {
			throw new StartRefused("Không hiểu địa chỉ lắng nghe %s.".formatted(address),
					"Hãy sửa cài đặt SERVER_ADDRESS.");
		}
	}

	private static boolean migrates(Environment environment) {
		return environment.getProperty("spring.flyway.enabled", Boolean.class, true);
	}

	private static String text(Environment environment, String name) {
		return environment.getProperty(name, "").strip();
	}

	@Override
	public int getOrder() {
		return 0;
	}

}
