package vn.danvankheo.ground.web;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** The page of ours that somebody came from. */
final class PageBefore {

	private PageBefore() {
	}

	/** Its path; empty when it is not known, not ours, or the one that failed. */
	static Optional<String> of(HttpServletRequest request) {
		String referer = request.getHeader("Referer");
		if (referer == null || referer.length() > 1000) {
			return Optional.empty();
		}
		try {
			URI page = URI.create(referer);
			boolean ours = request.getServerName().equalsIgnoreCase(page.getHost());
			String path = page.getRawPath();
			if (!ours || path == null || !path.matches("/[^/\\\\].*") || path.equals(request.getRequestURI())) {
				return Optional.empty();
			}
			return Optional.of((page.getRawQuery() != null) ? path + "?" + page.getRawQuery() : path);
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

}
