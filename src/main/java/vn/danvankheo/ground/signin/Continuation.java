package vn.danvankheo.ground.signin;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where somebody goes once he is logged in: always a path of this host. */
record Continuation(String path) {

	static final String PARAMETER = "continue";

	private static final Continuation HOME = new Continuation("/");

	/** What the request asks for, or the first page when that would leave this host. */
	static Continuation of(HttpServletRequest request) {
		String wanted = request.getParameter(PARAMETER);
		return (StringUtils.hasText(wanted) && staysHere(wanted)) ? new Continuation(wanted) : HOME;
	}

	/** Back to what was asked for, which only a GET can go back to. */
	static Continuation to(HttpServletRequest request) {
		String query = request.getQueryString();
		String path = request.getRequestURI() + ((query != null) ? "?" + query : "");
		return ("GET".equals(request.getMethod()) && staysHere(path)) ? new Continuation(path) : HOME;
	}

	private static boolean staysHere(String path) {
		String decoded = decoded(path);
		if (!path.startsWith("/") || decoded.startsWith("//") || decoded.contains("\\")
				|| decoded.chars().anyMatch(Character::isISOControl) || decoded.startsWith("/login")) {
			return false;
		}
		try {
			URI uri = URI.create(path.replace("|", "%7C"));
			return uri.getScheme() == null && uri.getRawAuthority() == null;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static String decoded(String path) {
		try {
			return UriUtils.decode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "\\";
		}
	}

	/** The address of the log-in page that leads on to it. */
	String logInPage() {
		if (equals(HOME)) {
			return "/login";
		}
		return UriComponentsBuilder.fromPath("/login")
			.queryParam(PARAMETER, "{path}")
			.encode()
			.buildAndExpand(this.path)
			.toUriString();
	}

}
