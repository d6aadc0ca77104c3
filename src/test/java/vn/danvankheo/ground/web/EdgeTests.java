package vn.danvankheo.ground.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every answer is ours: its words and its headers, whoever refuses (C02, D01–D04, E03).
 */
@WebTest
class EdgeTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private SamplePages pages;

	@Autowired
	private ServletContext servletContext;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "refused, 409, Ngày kết thúc phải từ ngày bắt đầu trở đi", "missing, 404, Không tìm thấy",
			"locked, 409, Có người vừa lưu bản khác", "twice, 409, Có người vừa lưu bản khác",
			"deadlocked, 409, Có người vừa lưu bản khác", "broken, 500, Hệ thống gặp lỗi" })
	void a_failure_is_told_in_words_and_keeps_what_was_typed(String kind, int status, String words) {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, "Bài viết rất dài");
		HttpResponse<String> answer = visitor.post("/sample/failures/" + kind, form);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).contains(words, "Bài viết rất dài", "data-error-code=\"" + status + "\"")
			.doesNotContain("secret detail", "Exception", "vn.danvankheo", "\tat ");
		assertOurHeaders(answer);
	}

	@Test
	void a_missing_page_and_a_record_of_others_are_answered_alike() {
		Visitor visitor = this.visitors.loggedIn();
		HttpResponse<String> missing = visitor.get("/no-such-page");
		assertThat(missing.statusCode()).isEqualTo(404);
		assertThat(missing.body()).contains("data-error-code=\"404\"", "Không tìm thấy");
		assertOurHeaders(missing);
	}

	@Test
	void the_first_page_greets_whoever_logs_in() {
		HttpResponse<String> first = this.visitors.loggedIn().get("/");
		assertThat(first.statusCode()).isEqualTo(200);
		assertOurHeaders(first);
	}

	@Test
	void the_way_back_leads_only_to_pages_of_ours() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, "Bài viết");
		assertThat(visitor
			.post("/sample/failures/refused", form, "Referer", visitor.at("/sample/form?multipart=true").toString())
			.body()).contains("href=\"/sample/form?multipart=true\"");
		assertThat(visitor.post("/sample/failures/refused", form, "Referer", "https://elsewhere.example/x").body())
			.doesNotContain("Quay lại trang vừa rồi");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sample/numbers?page=abc", "/sample/numbers?page=99999999999999", "/sample/numbers",
			"/sample/form?q=%C3%28", "/sample/form?q=%", "/login?q=%FF" })
	void what_cannot_be_read_is_a_400(String path) throws IOException {
		Visitor visitor = this.visitors.loggedIn();
		String cookies = String.join("; ",
				visitor.cookies.getCookieStore().getCookies().stream().map(Object::toString).toList());
		assertBare(raw(
				"GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\nConnection: close\r\n\r\n"),
				400);
	}

	@Test
	void malformed_text_in_a_form_is_a_400() throws IOException {
		String body = "content=%C3%28";
		assertBare(raw("POST /sample/records HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
				+ body), 400);
	}

	@Test
	void a_very_long_address_or_header_gets_our_page() throws IOException {
		assertBare(raw("GET /?q=" + "a".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400);
		assertBare(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(9000) + "\r\n\r\n"), 400);
		assertBare(raw("GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400);
		assertBare(raw("GET /a%2fb/..%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 400);
	}

	@Test
	void too_many_fields_and_too_long_a_form_get_our_page() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> many = new LinkedHashMap<>();
		for (int i = 0; i < 1001; i++) {
			many.put("f" + i, "x");
		}
		HttpResponse<String> answer = visitor.post("/sample/records", many);
		assertThat(answer.statusCode()).isIn(400, 413);
		assertOurHeaders(answer);
		HttpResponse<String> tooLong = visitor.post("/sample/records", Map.of("content", "a".repeat(3_000_000)));
		assertThat(tooLong.statusCode()).isEqualTo(413);
		assertThat(tooLong.body()).contains("data-error-code=\"413\"");
		assertOurHeaders(tooLong);
	}

	@Test
	void a_file_beyond_all_limits_gets_a_page_and_no_broken_connection() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, "Có tệp");
		HttpResponse<String> answer = visitor.send(
				Multipart.request(visitor.at("/sample/records"), form, "files", "to.pdf", new byte[130 * 1024 * 1024]));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("data-error-code=\"413\"", "20 MB");
		assertOurHeaders(answer);
	}

	@Test
	void an_upload_cut_in_the_middle_leaves_nothing_behind() throws IOException {
		int before = this.pages.records.size();
		String head = "POST /sample/records HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n"
				+ "Content-Type: multipart/form-data; boundary=cut\r\n\r\n--cut\r\n"
				+ "Content-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n";
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write((head + "%PDF-1.4 ".repeat(50_000)).getBytes(StandardCharsets.US_ASCII));
		}
		assertThat(this.visitors.loggedIn().get("/sample/form").statusCode()).isEqualTo(200);
		assertThat(this.pages.records).hasSize(before);
		await().untilAsserted(() -> assertThat(temporaryFiles()).isEmpty());
	}

	/** What the server keeps of uploads while it reads them. */
	private List<Path> temporaryFiles() throws IOException {
		Path server = Path.of(String.valueOf(this.servletContext.getAttribute(ServletContext.TEMPDIR)));
		try (Stream<Path> files = Files.walk(server)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("upload_")).toList();
		}
	}

	@Test
	void methods_nobody_serves_are_refused_with_our_page() {
		Visitor visitor = this.visitors.loggedIn();
		for (String method : new String[] { "TRACE", "PATCH", "DELETE", "PUT" }) {
			HttpResponse<String> answer = visitor.send(HttpRequest.newBuilder(visitor.at("/sample/form"))
				.method(method, HttpRequest.BodyPublishers.noBody()));
			assertThat(answer.statusCode()).as(method).isIn(403, 405);
			assertOurHeaders(answer);
		}
	}

	@Test
	void nothing_that_cannot_be_seen_reaches_a_record() {
		Visitor visitor = this.visitors.loggedIn();
		String pasted = "a\u0000b\u0007c e\u0302\u0301 k\u00ADiểm\u00A0tra\u3164 Ð\u202E";
		visitor.post("/sample/records", OnceOnlyTests.filledForm(visitor, pasted));
		visitor.send(Multipart.request(visitor.at("/sample/records"), OnceOnlyTests.filledForm(visitor, pasted),
				"files", "a.txt", new byte[1]));
		assertThat(this.pages.records).contains("abc ế kiểm tra Đ", "abc ế kiểm tra Đ +1");
	}

	@Test
	void files_that_never_change_are_kept_and_private_pages_are_not() {
		Visitor visitor = this.visitors.loggedIn();
		Stream.of("/webjars/htmx.org/2.0.10/dist/htmx.min.js", "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css")
			.map(visitor::get)
			.forEach((file) -> {
				assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
				assertOurHeaders(file);
			});
		assertThat(visitor.get("/app.css").headers().firstValue("Cache-Control").orElse("")).contains("no-cache");
		assertThat(visitor.get("/sample/form").headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(visitor.get("/webjars/none.js").headers().firstValue("Cache-Control").orElse(""))
			.contains("no-store");
	}

	@Test
	void pages_name_their_own_files_by_content() {
		String page = this.visitors.browser().get("/login").body();
		assertThat(page).containsPattern("/js/forms-[0-9a-f]{32}\\.js")
			.containsPattern("/css/ground/web-[0-9a-f]{32}\\.css")
			.containsPattern("/icon-[0-9a-f]{32}\\.svg")
			.containsPattern("/webjars/htmx[^\"]+-[0-9a-f]{32}\\.js");
		Matcher files = Pattern.compile("(?:src|href)=\"(/[^\"]+-[0-9a-f]{32}\\.[a-z]+)\"").matcher(page);
		assertThat(files.results().map((file) -> file.group(1)).toList()).hasSizeGreaterThan(5).allSatisfy((path) -> {
			HttpResponse<String> file = this.visitors.browser().get(path);
			assertThat(file.statusCode()).isEqualTo(200);
			assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
		});
	}

	@Test
	void no_filter_searches_files_for_links() {
		assertThat(this.servletContext.getFilterRegistrations().values()).extracting(FilterRegistration::getClassName)
			.contains(EdgeFilter.class.getName())
			.doesNotContain(ResourceUrlEncodingFilter.class.getName());
	}

	private void assertBare(String answer, int status) {
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.containsIgnoringCase("content-security-policy: default-src 'self'")
			.containsIgnoringCase("x-content-type-options: nosniff")
			.containsIgnoringCase("cache-control: no-store")
			.contains("data-error-code=\"" + status + "\"")
			.doesNotContain("Tomcat", "Exception");
	}

	static void assertOurHeaders(HttpResponse<String> answer) {
		assertThat(answer.headers().allValues("Content-Security-Policy"))
			.containsExactly(SecurityHeaders.CONTENT_SECURITY_POLICY);
		Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy",
				"same-origin", "Cross-Origin-Resource-Policy", "same-origin", "X-Frame-Options", "DENY")
			.forEach((name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
		assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			InputStream answer = socket.getInputStream();
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
