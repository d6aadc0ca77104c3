package vn.danvankheo.ground.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.util.HtmlUtils;

/**
 * The error page that needs nothing: no session, no template engine, no database. For
 * what fails before or beneath the application.
 */
final class PlainPage {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.ground.web", Locale.ROOT);

	private static final String PAGE = read();

	private PlainPage() {
	}

	/** Writes it, with this piece of it that holds what was typed; empty for none. */
	static void write(HttpServletResponse response, int status, String unsaved) throws IOException {
		response.setStatus(status);
		if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
			response.setHeader("Retry-After", "10");
		}
		response.setContentType("text/html;charset=UTF-8");
		byte[] page = html(status, unsaved).getBytes(StandardCharsets.UTF_8);
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

	static String html(int status, String unsaved) {
		String key = ErrorCodes.key(status);
		return PAGE.replace("{code}", Integer.toString(status))
			.replace("{title}", HtmlUtils.htmlEscape(TEXTS.getString(key + ".title"), "UTF-8"))
			.replace("{text}", HtmlUtils.htmlEscape(TEXTS.getString(key + ".text"), "UTF-8"))
			.replace("{unsaved}", unsaved);
	}

	static String text(String key) {
		return HtmlUtils.htmlEscape(TEXTS.getString(key), "UTF-8");
	}

	private static String read() {
		try (InputStream page = PlainPage.class.getResourceAsStream("/templates/ground/web/plain.html")) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
