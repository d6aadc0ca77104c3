package vn.danvankheo.ground.runtime;

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

/**
 * A ward officer of the demonstration at work: he writes one model after the other, fills
 * it in and sends it. When a method returns, he was told that it is done.
 */
final class OfficerAtWork {

	private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b[^>]*>");

	private static final Pattern YEAR = Pattern.compile("năm (\\d{4})");

	private static final Pattern CHOICE = Pattern.compile("<option value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String base;

	private String list;

	private String year;

	OfficerAtWork(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	void logIn() throws IOException, InterruptedException {
		Map<String, String> fields = form(get("/login").body(), "/login");
		fields.put("username", "phuong4");
		fields.put("password", "cung-ban-cung-lam");
		expectRedirect(post("/login", fields));
		this.list = path(expectRedirect(get("/registrations")));
		this.year = found(YEAR, get(this.list).body());
	}

	/** Begins a model, and returns where it is edited. */
	String write(String name) throws IOException, InterruptedException {
		String action = this.list + "/participations";
		String page = get(action + "/new").body();
		Map<String, String> fields = form(page, action);
		fields.put("name", name);
		fields.put("field", found(CHOICE, page));
		return path(expectRedirect(post(action, fields)));
	}

	/**
	 * Says of a begun model all that sending it asks for, with these words as its
	 * content.
	 */
	void complete(String model, String content) throws IOException, InterruptedException {
		fill(model + "/place-and-time",
				Map.of("address", "Khu phố 2", "startsOn", "1/4/" + this.year, "endsOn", "30/11/" + this.year));
		fill(model + "/owner", Map.of("owner", "Chi hội khu phố 2", "personInCharge", "Người phụ trách khu phố 2",
				"phone", "0912 345 678"));
		fill(model + "/content", Map.of("content", content));
	}

	/** Sends this one model, and returns the address of the receipt. */
	String send(String model) throws IOException, InterruptedException {
		String id = model.split("/")[2];
		String action = this.list + "/batches";
		Map<String, String> fields = form(get(this.list + "/check").body(), action);
		fields.put("models", id);
		fields.put("shortfallReason", "Đang vận động thêm");
		return path(expectRedirect(post(action, fields)));
	}

	private void fill(String section, Map<String, String> typed) throws IOException, InterruptedException {
		Map<String, String> fields = form(get(section).body(), section);
		fields.putAll(typed);
		expectRedirect(post(section, fields));
	}

	private static String found(Pattern wanted, String page) {
		Matcher matcher = wanted.matcher(page);
		if (!matcher.find()) {
			throw new AssertionError("no " + wanted + " in\n" + page);
		}
		return matcher.group(1);
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
				String value = attribute(field.group(), "value");
				fields.put(name, (value != null) ? HtmlUtils.htmlUnescape(value) : "");
			}
		}
		return fields;
	}

	private static String attribute(String tag, String name) {
		Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return value.find() ? value.group(1) : null;
	}

}
