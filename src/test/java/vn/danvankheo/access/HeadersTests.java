package vn.danvankheo.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import vn.danvankheo.ground.runtime.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** The browser defences stand on every answer, the container's own pages included. */
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "dvk.test.database-name=browser", "dvk.demonstration=false" })
@Import(MovableClock.Configuration.class)
class HeadersTests {

	private static final Map<String, String> PROMISED = Map.of("Content-Security-Policy",
			"default-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; object-src 'none'; "
					+ "frame-ancestors 'none'",
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy",
			"same-origin", "Cross-Origin-Resource-Policy", "same-origin");

	@LocalServerPort
	private int port;

	private final HttpClient client = HttpClient.newBuilder()
		.followRedirects(Redirect.NEVER)
		.cookieHandler(new CookieManager())
		.build();

	@Test
	void text_comes_compressed_to_who_wants_it_and_its_token_is_never_the_same() throws Exception {
		assertThat(get("/login").headers().firstValue("Content-Encoding")).isEmpty();
		String first = unpacked("/login");
		assertThat(token(first)).hasSizeGreaterThan(60).isNotEqualTo(token(unpacked("/login")));
		assertThat(unpacked("/app.css")).contains("{");
	}

	private String unpacked(String path) throws Exception {
		HttpResponse<byte[]> answer = this.client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Accept-Encoding", "gzip")
				.build(), BodyHandlers.ofByteArray());
		assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
		return new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
				StandardCharsets.UTF_8);
	}

	private static String token(String page) {
		Matcher found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	@Test
	void every_kind_of_answer_carries_them() throws Exception {
		Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
		answers.put("200 page", get("/login"));
		answers.put("200 style sheet", get("/app.css"));
		answers.put("200 library", get("/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
		answers.put("302", get("/participations"));
		answers.put("400 bad escape", get("/login?username=%C3%28"));
		answers.put("400 long query", get("/login?x=" + "a".repeat(9000)));
		answers.put("403 without token", post("/login", "username=a&password=b"));
		answers.put("404 below a file", get("/css/missing.css"));
		answers.put("405", request("PATCH", "/css/ground/signin.css", ""));
		answers.put("413 or 400 huge form", post("/login", "username=" + "a".repeat(3_000_000)));
		answers.forEach((kind,
				answer) -> PROMISED.forEach((name, value) -> assertThat(answer.headers().firstValue(name))
					.as("%s of %s (%d)", name, kind, answer.statusCode())
					.hasValue(value)));
		assertThat(answers.values()).allSatisfy((answer) -> assertThat(answer.statusCode()).isLessThan(500));
		assertThat(answers.get("302").statusCode()).isEqualTo(302);
		assertThat(answers.get("403 without token").statusCode()).isEqualTo(403);
	}

	@Test
	void no_answer_tells_what_runs_here() throws Exception {
		for (String path : new String[] { "/login", "/nowhere", "/error", "/login?x=" + "a".repeat(9000) }) {
			HttpResponse<String> answer = get(path);
			assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
			assertThat(answer.body()).as(path)
				.doesNotContain("Tomcat", "Exception", "org.springframework", "at vn.danvankheo");
		}
	}

	@Test
	void nothing_private_is_reached_by_a_crooked_path() throws Exception {
		for (String path : new String[] { "/participations;x=1", "//participations", "/participations/",
				"/PARTICIPATIONS", "/%2e/participations", "/login/..%2fparticipations", "/css/..;/participations" }) {
			assertThat(get(path).statusCode()).as(path).isNotEqualTo(200);
		}
	}

	@Test
	void only_health_is_told_from_outside() throws Exception {
		assertThat(get("/livez").statusCode()).isEqualTo(200);
		assertThat(get("/readyz").statusCode()).isEqualTo(200);
		for (String path : new String[] { "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans" }) {
			assertThat(get(path).statusCode()).as(path).isNotEqualTo(200);
		}
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return request("GET", path, "");
	}

	private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
		return request("POST", path, form);
	}

	private HttpResponse<String> request(String method, String path, String body)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		if (!body.isEmpty()) {
			request.header("Content-Type", "application/x-www-form-urlencoded");
		}
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

}
