package vn.danvankheo.ground.web;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.HtmlUtils;

/**
 * A send that met a database that is away, as a piece of {@link PlainPage}: what was
 * typed, and a form that sends it again under its old key, so that it is saved once.
 * Written without templates, since these want to know who is logged in.
 */
final class UnsavedSend {

	private UnsavedSend() {
	}

	/** Empty for what is no send of a form, and for one with a password in it. */
	static String html(HttpServletRequest request) throws IOException, ServletException {
		boolean ofAPage = request.getHeader(OnceOnly.AUTOSAVE) == null && request.getHeader("HX-Request") == null;
		if (!"POST".equals(request.getMethod()) || !ofAPage) {
			return "";
		}
		RescuedForm form = RescuedForm.of(request, Instant.EPOCH);
		return form.isKeepable() ? html(form, request) : "";
	}

	private static String html(RescuedForm form, HttpServletRequest request) {
		StringBuilder html = new StringBuilder("<form method=\"post\" action=\"").append(escaped(form.path()))
			.append(form.files().isEmpty() ? "\">" : "\" enctype=\"multipart/form-data\">");
		String token = request.getParameter("_csrf");
		if (token != null) {
			hidden(html, "_csrf", token);
		}
		form.fields().forEach((field) -> hidden(html, field.name(), field.value()));
		for (String name : form.fileFields()) {
			html.append(
					"<p><label class=\"form-label\">%s <input class=\"form-control\" type=\"file\" multiple name=\"%s\"></label></p>"
						.formatted(PlainPage.text("problem.503.file"), escaped(name)));
		}
		html.append("<p><button class=\"btn btn-primary btn-lg\" type=\"submit\">%s</button></p></form>"
			.formatted(PlainPage.text("problem.503.again")));
		TypedText.of(request)
			.forEach((typed) -> html
				.append("<textarea class=\"form-control mb-2\" rows=\"%d\" readonly aria-label=\"%s\">%s</textarea>"
					.formatted(typed.rows(), PlainPage.text("problem.503.typed"), escaped(typed.text()))));
		return html.toString();
	}

	private static void hidden(StringBuilder html, String name, String value) {
		html.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(escaped(name), escaped(value)));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
