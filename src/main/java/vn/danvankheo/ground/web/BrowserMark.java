package vn.danvankheo.ground.web;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The random mark of a browser that sent something too late: only there is it offered
 * again. The database knows its hash.
 */
record BrowserMark(String value) {

	private static final String COOKIE = "dvk-kept";

	private static final SecureRandom RANDOM = new SecureRandom();

	static Optional<BrowserMark> of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null && cookie.getValue().matches("[A-Za-z0-9_-]{43}"))
				? Optional.of(new BrowserMark(cookie.getValue())) : Optional.empty();
	}

	/** The mark of this browser, which it keeps for another day. */
	static BrowserMark leave(HttpServletRequest request, HttpServletResponse response) {
		BrowserMark mark = of(request).orElseGet(BrowserMark::fresh);
		response.addHeader("Set-Cookie",
				ResponseCookie.from(COOKIE, mark.value())
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.path("/")
					.maxAge(RescuedForms.KEPT)
					.build()
					.toString());
		return mark;
	}

	private static BrowserMark fresh() {
		byte[] random = new byte[32];
		RANDOM.nextBytes(random);
		return new BrowserMark(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

	String hash() {
		return HexFormat.of().formatHex(SendDigest.sha256().digest(this.value.getBytes(StandardCharsets.US_ASCII)));
	}

}
