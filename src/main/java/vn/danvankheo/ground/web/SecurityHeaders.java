package vn.danvankheo.ground.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;

/** The browser defences that stand on every answer, errors and static files included. */
final class SecurityHeaders {

	/** Nothing from elsewhere, nothing inline, no frame, no foreign form target. */
	static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; form-action 'self'; "
			+ "base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

	private static final Pattern FINGERPRINTED = Pattern.compile("/webjars/.+|.+-[0-9a-f]{32}\\.[a-z0-9]+");

	private static final Pattern STATIC_FILE = Pattern.compile("/(css|js)/.+|/[a-z.-]+\\.(css|svg|ico|png)");

	private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

	static {
		ALWAYS.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		ALWAYS.put("X-Content-Type-Options", "nosniff");
		ALWAYS.put("X-Frame-Options", "DENY");
		ALWAYS.put("Referrer-Policy", "same-origin");
		ALWAYS.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
		ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
		ALWAYS.put("X-Permitted-Cross-Domain-Policies", "none");
	}

	private SecurityHeaders() {
	}

	static void write(HttpServletResponse response, boolean strictTransport) {
		ALWAYS.forEach(response::setHeader);
		if (strictTransport) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
	}

	/**
	 * Private pages are never kept; files whose address names their content are kept for
	 * a year.
	 */
	static void writeCaching(String path, HttpServletResponse response) {
		if (FINGERPRINTED.matcher(path).matches()) {
			response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
		}
		else if (STATIC_FILE.matcher(path).matches()) {
			response.setHeader("Cache-Control", "public, no-cache");
		}
		else {
			forbidCaching(response);
		}
	}

	static void forbidCaching(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
	}

}
