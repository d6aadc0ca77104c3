package vn.danvankheo.ground.web;

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

/** A browser without JavaScript: cookies, pages, and forms sent as they stand. */
class Visitor {

	private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b[^>]*>");

	final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String base;

	Visitor(int port) {
		this.base = "http://localhost:" + port;
	}

	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path)));
	}

	HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encode(fields)));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	URI at(String path) {
		return URI.create(this.base + path);
	}

	HttpResponse<String> logIn(String username) {
		Map<String, String> fields = form(get("/login").body(), "/login");
		fields.put("username", username);
		fields.put("password", Visitors.PASSWORD);
		return post("/login", fields);
	}

	/** The session is gone, as after half an hour; other cookies stay. */
	void losesSession() {
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("dvk-session"))
			.toList()
			.forEach((cookie) -> this.cookies.getCookieStore().remove(null, cookie));
	}

	/** The fields of the form that is sent there, as the page fills them. */
	static Map<String, String> form(String page, String action) {
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

	private static String encode(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
