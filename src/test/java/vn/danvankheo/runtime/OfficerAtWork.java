package vn.danvankheo.runtime;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** A ward officer of the demonstration who writes one model after the other. */
final class OfficerAtWork {

	private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b[^>]*>");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String base;

	private String list;

	OfficerAtWork(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	void logIn() throws IOException, InterruptedException {
		Map<String, String> fields = form(get("/login").body(), "/login");
		fields.put("username", "phuong4");
		fields.put("password", "cung-ban-cung-lam");
		expectRedirect(post("/login", fields));
		this.list = path(expectRedirect(get("/registrations")));
	}

	/** Writes a model; when this returns, the officer was told that it is saved. */
	void write(String name) throws IOException, InterruptedException {
		String action = this.list + "/participations";
		Map<String, String> fields = form(get(action + "/new").body(), action);
		fields.put("name", name);
		expectRedirect(post(action, fields));
	}

	private static String expectRedirect(HttpResponse<String> response) {
		if (response.statusCode() / 100 != 3) {
			throw new AssertionError(response + "\n" + response.body());
		}
		return response.headers().firstValue("Location").orElseThrow();
	}

	private String path(String location) {
		return URI.create(this.base).resolve(location).getPath();
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(URI.create(this.base + path)));
	}

	private HttpResponse<String> post(String path, Map<String, String> fields)
			throws IOException, InterruptedException {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static Map<String, String> form(String page, String action) {
		int start = page.indexOf("action=\"" + action + "\"");
		if (start < 0) {
			throw new AssertionError("no form to " + action + " in\n" + page);
		}
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher field = FIELD.matcher(page.substring(start, page.indexOf("</form>", start)));
		while (field.find()) {
			String name = attribute(field.group(), "name");
			if (name != null && (!field.group().contains("radio") || field.group().contains("checked"))) {
				fields.put(name, HtmlUtils.htmlUnescape(String.valueOf(attribute(field.group(), "value"))));
			}
		}
		return fields;
	}

	private static String attribute(String tag, String name) {
		Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return value.find() ? value.group(1) : null;
	}

}
