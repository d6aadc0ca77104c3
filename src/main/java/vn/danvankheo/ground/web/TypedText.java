package vn.danvankheo.ground.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a person typed into a field of a form that could not be taken: shown to be copied,
 * never lost. Keys, numbers, and passwords are left out.
 */
record TypedText(String text) {

	private static final Pattern TECHNICAL = Pattern
		.compile("_csrf|" + FormKeys.FIELD + "|version|resolve.*|list|then|rows|remark-[0-9a-f-]{36}");

	private static final Pattern NOT_PROSE = Pattern
		.compile("\\d*|true|false|on|[A-Z_]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	/** The secretary of a meeting is no secret. */
	private static final Pattern SECRET = Pattern.compile("password|token|secret(?!ar)|^(?:current|again)$");

	static List<TypedText> of(HttpServletRequest request) {
		List<TypedText> texts = new ArrayList<>();
		Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
		if ("POST".equals((failed != null) ? failed : request.getMethod())) {
			read(request).forEach((name, values) -> {
				if (!isSecret(name) && !TECHNICAL.matcher(name).matches()) {
					addProse(texts, values);
				}
			});
		}
		return texts;
	}

	private static Map<String, String[]> read(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (IllegalStateException unreadable) {
			return Map.of();
		}
	}

	private static void addProse(List<TypedText> texts, String[] values) {
		for (String value : values) {
			if (!NOT_PROSE.matcher(value.strip()).matches()) {
				texts.add(new TypedText(PlainText.lines(value)));
			}
		}
	}

	/** The height of the field that shows it. */
	public int rows() {
		if (this.text.length() > 200) {
			return 7;
		}
		return (this.text.length() > 40) ? 3 : 1;
	}

	static boolean isSecret(String name) {
		return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
	}

}
